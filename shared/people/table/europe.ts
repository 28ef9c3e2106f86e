/** Leaders of Europe. How to read and write a line: read-table.ts. Sources: README.md. */
export const europe = `
RU
  president: 2008-05-07 Dmitry Medvedev | 2012-05-07 Vladimir Putin
  prime-minister: 2008-05-08 Vladimir Putin | 2012-05-08 Dmitry Medvedev | 2020-01-16 Mikhail Mishustin
  president-elect: 2012-03-05..2012-05-06 Vladimir Putin
UA
  president: 2010-02-25 Viktor Yanukovych | 2014-02-23 Oleksandr Turchynov (acting) | 2014-06-07 Petro Poroshenko
    | 2019-05-20 Volodymyr Zelensky
  president-elect: 2014-05-26..2014-06-06 Petro Poroshenko | 2019-04-22..2019-05-19 Volodymyr Zelensky
  prime-minister: 2010-03-11 Mykola Azarov | 2014-01-28 Serhiy Arbuzov (acting) | 2014-02-27 Arseniy Yatsenyuk
    | 2016-04-14 Volodymyr Groysman | 2019-08-29 Oleksiy Honcharuk | 2020-03-04 Denys Shmyhal
    | 2025-07-17 Yulia Svyrydenko
GB
  monarch: 1952-02-06 Elizabeth II | 2022-09-08 Charles III
  prime-minister: 2010-05-11 David Cameron | 2016-07-13 Theresa May | 2019-07-24 Boris Johnson | 2022-09-06 Liz Truss
    | 2022-10-25 Rishi Sunak | 2024-07-05 Keir Starmer | 2026-07-20 Andy Burnham
FR
  president: 2007-05-16 Nicolas Sarkozy | 2012-05-15 François Hollande | 2017-05-14 Emmanuel Macron
  president-elect: 2017-05-07..2017-05-13 Emmanuel Macron
  prime-minister: 2007-05-17 François Fillon | 2012-05-15 Jean-Marc Ayrault | 2014-03-31 Manuel Valls
    | 2016-12-06 Bernard Cazeneuve | 2017-05-15 Édouard Philippe | 2020-07-03 Jean Castex | 2022-05-16 Élisabeth Borne
    | 2024-01-09 Gabriel Attal | 2024-09-05 Michel Barnier | 2024-12-13 François Bayrou | 2025-09-09 Sébastien Lecornu
DE
  president: 2010-06-30 Christian Wulff | 2012-02-17 vacant | 2012-03-18 Joachim Gauck
    | 2017-03-19 Frank-Walter Steinmeier
  chancellor: 2005-11-22 Angela Merkel | 2021-12-08 Olaf Scholz | 2025-05-06 Friedrich Merz
IT
  president: 2006-05-15 Giorgio Napolitano | 2015-01-14 vacant | 2015-02-03 Sergio Mattarella
  prime-minister: 2011-11-16 Mario Monti | 2013-04-28 Enrico Letta | 2014-02-22 Matteo Renzi
    | 2016-12-12 Paolo Gentiloni | 2018-06-01 Giuseppe Conte | 2021-02-13 Mario Draghi | 2022-10-22 Giorgia Meloni
`;
