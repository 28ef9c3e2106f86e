/** Leaders of Europe. How to read and write a line: read-table.ts. Sources: README.md. */
export const europe = `
RU
  president: 2008-05-07 Dmitry Medvedev | 2012-05-07 Vladimir Putin
  president-elect: 2012-03-05..2012-05-06 Vladimir Putin
  prime-minister: 2008-05-08 Vladimir Putin | 2012-05-08 Dmitry Medvedev | 2020-01-16 Mikhail Mishustin
UA
  president: 2010-02-25 Viktor Yanukovych | 2014-02-23 Oleksandr Turchynov (acting) | 2014-06-07 Petro Poroshenko
    | 2019-05-20 Volodymyr Zelensky
  president-elect: 2014-05-26..2014-06-06 Petro Poroshenko | 2019-04-22..2019-05-19 Volodymyr Zelensky
  prime-minister: 2010-03-11 Mykola Azarov | 2014-01-28 Serhiy Arbuzov (acting) | 2014-02-27 Arseniy Yatsenyuk
    | 2016-04-14 Volodymyr Groysman | 2019-08-29 Oleksiy Honcharuk | 2020-03-04 Denys Shmyhal
    | 2025-07-17 Yulia Svyrydenko
BY
  president: 1994-07-20 Alexander Lukashenko
  prime-minister: 2010-12-28 Mikhail Myasnikovich | 2014-12-27 Andrei Kobyakov | 2018-08-18 Sergei Rumas
    | 2020-06-04 Roman Golovchenko | 2025-03-10 Alexander Turchin
MD
  president: 2010-12-30 Marian Lupu (acting) | 2012-03-23 Nicolae Timofti | 2016-12-23 Igor Dodon | 2020-12-24 Maia Sandu
  prime-minister: 2009-09-25 Vlad Filat | 2013-04-25 Iurie Leancă | 2015-02-18 Chiril Gaburici | 2015-06-22 Natalia Gherman (acting)
    | 2015-07-30 Valeriu Streleț | 2015-10-30 Gheorghe Brega (acting) | 2016-01-20 Pavel Filip | 2019-06-08 Maia Sandu
    | 2019-11-14 Ion Chicu | 2020-12-31 Aureliu Ciocoi (acting) | 2021-08-06 Natalia Gavrilița
    | 2023-02-16 Dorin Recean | 2025-11-01 Alexandru Munteanu
GB
  monarch: 1952-02-06 Elizabeth II | 2022-09-08 Charles III
  prime-minister: 2010-05-11 David Cameron | 2016-07-13 Theresa May | 2019-07-24 Boris Johnson | 2022-09-06 Liz Truss
    | 2022-10-25 Rishi Sunak | 2024-07-05 Keir Starmer | 2026-07-20 Andy Burnham
IE
  president: 2011-11-11 Michael D. Higgins | 2025-11-11 Catherine Connolly
  prime-minister: 2011-03-09 Enda Kenny | 2017-06-14 Leo Varadkar | 2020-06-27 Micheál Martin
    | 2022-12-17 Leo Varadkar | 2024-04-09 Simon [Harris] | 2025-01-23 Micheál Martin
FR
  president: 2007-05-16 Nicolas Sarkozy | 2012-05-15 François Hollande | 2017-05-14 Emmanuel Macron
  president-elect: 2012-05-06..2012-05-14 François Hollande | 2017-05-07..2017-05-13 Emmanuel Macron
  prime-minister: 2007-05-17 François Fillon | 2012-05-15 Jean-Marc Ayrault | 2014-03-31 Manuel Valls
    | 2016-12-06 Bernard Cazeneuve | 2017-05-15 Édouard Philippe | 2020-07-03 Jean Castex | 2022-05-16 Élisabeth Borne
    | 2024-01-09 Gabriel Attal | 2024-09-05 Michel Barnier | 2024-12-13 François Bayrou | 2025-09-09 Sébastien Lecornu
DE
  president: 2010-06-30 Christian Wulff | 2012-02-17 Horst Seehofer (acting) | 2012-03-18 Joachim Gauck
    | 2017-03-19 Frank-Walter Steinmeier
  chancellor: 2005-11-22 Angela Merkel | 2021-12-08 Olaf Scholz | 2025-05-06 Friedrich Merz
AT
  president: 2004-07-08 Heinz Fischer | 2016-07-08 Doris Bures (acting) | 2017-01-26 Alexander [Van der Bellen]
  chancellor: 2008-12-02 Werner Faymann | 2016-05-09 Reinhold Mitterlehner (acting) | 2016-05-17 Christian Kern
    | 2017-12-18 Sebastian Kurz | 2019-05-28 Hartwig Löger (acting) | 2019-06-03 Brigitte Bierlein | 2020-01-07 Sebastian Kurz | 2021-10-11 Alexander Schallenberg
    | 2021-12-06 Karl Nehammer | 2025-01-10 Alexander Schallenberg (acting) | 2025-03-03 Christian Stocker
CH
  president: 2012-01-01 Eveline Widmer-Schlumpf | 2013-01-01 Ueli Maurer | 2014-01-01 Didier Burkhalter
    | 2015-01-01 Simonetta Sommaruga | 2016-01-01 Johann Schneider-Ammann | 2017-01-01 Doris Leuthard
    | 2018-01-01 Alain Berset | 2019-01-01 Ueli Maurer | 2020-01-01 Simonetta Sommaruga | 2021-01-01 Guy Parmelin
    | 2022-01-01 Ignazio Cassis | 2023-01-01 Alain Berset | 2024-01-01 Viola Amherd | 2025-01-01 Karin Keller-Sutter
    | 2026-01-01 Guy Parmelin
LI
  monarch: 1989-11-13 Hans-Adam II
  prime-minister: 2009-03-25 Klaus Tschütscher | 2013-03-27 Adrian Hasler | 2021-03-25 Daniel Risch
    | 2025-04-10 Brigitte Haas
BE
  monarch: 1993-08-09 Albert II =albert-ii-of-belgium | 2013-07-21 Philippe =philippe-of-belgium
  prime-minister: 2011-12-06 Elio [Di Rupo] | 2014-10-11 Charles [Michel] | 2019-10-27 Sophie Wilmès
    | 2020-10-01 Alexander [De Croo] | 2025-02-03 Bart [De Wever]
NL
  monarch: 1980-04-30 Beatrix =queen-beatrix | 2013-04-30 Willem-Alexander
  prime-minister: 2010-10-14 Mark Rutte | 2024-07-02 Dick Schoof | 2026-02-23 Rob Jetten
LU
  monarch: 2000-10-07 Henri =henri-of-luxembourg | 2025-10-03 Guillaume V
  prime-minister: 1995-01-20 Jean-Claude Juncker | 2013-12-04 Xavier Bettel | 2023-11-17 Luc Frieden
IT
  president: 2006-05-15 Giorgio Napolitano | 2015-01-14 Pietro Grasso (acting) | 2015-02-03 Sergio Mattarella
  prime-minister: 2011-11-16 Mario Monti | 2013-04-28 Enrico Letta | 2014-02-22 Matteo Renzi
    | 2016-12-12 Paolo Gentiloni | 2018-06-01 Giuseppe Conte | 2021-02-13 Mario Draghi | 2022-10-22 Giorgia Meloni
ES
  monarch: 1975-11-22 Juan Carlos I | 2014-06-19 Felipe VI
  prime-minister: 2011-12-21 Mariano Rajoy | 2018-06-02 Pedro Sánchez
PT
  president: 2006-03-09 Aníbal [Cavaco Silva] | 2016-03-09 Marcelo [Rebelo de Sousa] | 2026-03-09 António José Seguro
  prime-minister: 2011-06-21 Pedro [Passos Coelho] | 2015-11-26 António Costa | 2024-04-02 Luís Montenegro
GR
  president: 2005-03-12 Karolos Papoulias | 2015-03-13 Prokopis Pavlopoulos | 2020-03-13 Katerina Sakellaropoulou
    | 2025-03-13 Konstantinos Tasoulas
  prime-minister: 2011-11-11 Lucas Papademos | 2012-05-16 Panagiotis Pikrammenos (acting) | 2012-06-20 Antonis Samaras
    | 2015-01-26 Alexis Tsipras | 2015-08-27 Vassiliki Thanou (acting) | 2015-09-21 Alexis Tsipras
    | 2019-07-08 Kyriakos Mitsotakis | 2023-05-25 Ioannis Sarmas (acting) | 2023-06-26 Kyriakos Mitsotakis
CY
  president: 2008-02-28 Dimitris Christofias | 2013-02-28 Nicos Anastasiades | 2023-02-28 Nikos Christodoulides
MT
  president: 2009-04-04 George Abela | 2014-04-04 Marie-Louise [Coleiro Preca] | 2019-04-04 George Vella
    | 2024-04-04 Myriam [Spiteri Debono]
  prime-minister: 2004-03-23 Lawrence Gonzi | 2013-03-11 Joseph Muscat | 2020-01-13 Robert Abela
AD
  prime-minister: 2011-05-12 Antoni Martí | 2019-05-16 Xavier [Espot]
SM
  captain-regent*: 2011-10-01..2012-03-31 Gabriele Gatti | 2011-10-01..2012-03-31 Matteo Fiorini
    | 2012-04-01..2012-09-30 Maurizio Rattini | 2012-04-01..2012-09-30 Italo Righi
    | 2012-10-01..2013-03-31 Teodoro Lonfernini | 2012-10-01..2013-03-31 Denise Bronzetti
    | 2013-04-01..2013-09-30 Antonella Mularoni | 2013-04-01..2013-09-30 Denis Amici
    | 2013-10-01..2014-03-31 Gian Carlo Capicchioni | 2013-10-01..2014-03-31 Anna Maria Muccioli
    | 2014-04-01..2014-09-30 Valeria Ciavatta | 2014-04-01..2014-09-30 Luca Beccari
    | 2014-10-01..2015-03-31 Gian Franco Terenzi | 2014-10-01..2015-03-31 Guerrino Zanotti
    | 2015-04-01..2015-09-30 Andrea Belluzzi | 2015-04-01..2015-09-30 Roberto Venturini
    | 2015-10-01..2016-03-31 Lorella Stefanelli | 2015-10-01..2016-03-31 Nicola Renzi
    | 2016-04-01..2016-09-30 Gian Nicola Berti | 2016-04-01..2016-09-30 Massimo Andrea Ugolini
    | 2016-10-01..2017-03-31 Marino Riccardi | 2016-10-01..2017-03-31 Fabio Berardi
    | 2017-04-01..2017-09-30 Mimma Zavoli | 2017-04-01..2017-09-30 Vanessa D'Ambrosio
    | 2017-10-01..2018-03-31 Matteo Fiorini | 2017-10-01..2018-03-31 Enrico Carattoni
    | 2018-04-01..2018-09-30 Stefano Palmieri | 2018-04-01..2018-09-30 Matteo Ciacci
    | 2018-10-01..2019-03-31 Mirco Tomassoni | 2018-10-01..2019-03-31 Luca Santolini
    | 2019-04-01..2019-09-30 Nicola Selva | 2019-04-01..2019-09-30 Michele Muratori
    | 2019-10-01..2020-03-31 Luca Boschi | 2019-10-01..2020-03-31 Mariella Mularoni
    | 2020-04-01..2020-09-30 Alessandro Mancini | 2020-04-01..2020-09-30 Grazia Zafferani
    | 2020-10-01..2021-03-31 Alessandro Cardelli | 2020-10-01..2021-03-31 Mirko Dolcini
    | 2021-04-01..2021-09-30 Gian Carlo Venturini | 2021-04-01..2021-09-30 Marco Nicolini
    | 2021-10-01..2022-03-31 Francesco Mussoni | 2021-10-01..2022-03-31 Giacomo Simoncini
    | 2022-04-01..2022-09-30 Oscar Mina | 2022-04-01..2022-09-30 Paolo Rondelli
    | 2022-10-01..2023-03-31 Maria Luisa Berti | 2022-10-01..2023-03-31 Manuel Ciavatta
    | 2023-04-01..2023-09-30 Alessandro Scarano | 2023-04-01..2023-09-30 Adele Tonnini
    | 2023-10-01..2024-03-31 Filippo Tamagnini | 2023-10-01..2024-03-31 Gaetano Troina
    | 2024-04-01..2024-09-30 Alessandro Rossi | 2024-04-01..2024-09-30 Milena Gasperoni
    | 2024-10-01..2025-03-31 Francesca Civerchia | 2024-10-01..2025-03-31 Dalibor Riccardi
    | 2025-04-01..2025-09-30 Denise Bronzetti | 2025-04-01..2025-09-30 Italo Righi
    | 2025-10-01..2026-03-31 Matteo Rossi | 2025-10-01..2026-03-31 Lorenzo Bugli
MC
  monarch: 2005-04-06 Albert II =albert-ii-of-monaco
  minister-of-state: 2010-03-29 Michel Roger | 2016-02-01 Serge Telle | 2020-09-01 Pierre Dartout
    | 2024-09-02 Didier Guillaume | 2025-01-17 vacant | 2025-07-21 Christophe Mirmand
SE
  monarch: 1973-09-15 Carl XVI Gustaf
  prime-minister: 2006-10-06 Fredrik Reinfeldt | 2014-10-03 Stefan Löfven | 2021-11-30 Magdalena Andersson
    | 2022-10-18 Ulf Kristersson
NO
  monarch: 1991-01-17 Harald V
  prime-minister: 2005-10-17 Jens Stoltenberg | 2013-10-16 Erna Solberg | 2021-10-14 Jonas Gahr Støre
DK
  monarch: 1972-01-14 Margrethe II | 2024-01-14 Frederik X
  prime-minister: 2011-10-03 Helle Thorning-Schmidt | 2015-06-28 Lars Løkke Rasmussen | 2019-06-27 Mette Frederiksen
FI
  president: 2000-03-01 Tarja Halonen | 2012-03-01 Sauli Niinistö | 2024-03-01 Alexander Stubb
  prime-minister: 2011-06-22 Jyrki Katainen | 2014-06-24 Alexander Stubb | 2015-05-29 Juha Sipilä
    | 2019-06-06 Antti Rinne | 2019-12-10 Sanna Marin | 2023-06-20 Petteri Orpo
IS
  president: 1996-08-01 Ólafur Ragnar Grímsson | 2016-08-01 Guðni Jóhannesson | 2024-08-01 Halla Tómasdóttir
  prime-minister: 2009-02-01 Jóhanna Sigurðardóttir | 2013-05-23 Sigmundur Davíð Gunnlaugsson
    | 2016-04-07 Sigurður Ingi Jóhannsson | 2017-01-11 Bjarni Benediktsson | 2017-11-30 Katrín Jakobsdóttir
    | 2024-04-09 Bjarni Benediktsson | 2024-12-21 Kristrún Frostadóttir
EE
  president: 2006-10-09 Toomas Hendrik Ilves | 2016-10-10 Kersti Kaljulaid | 2021-10-11 Alar Karis
  prime-minister: 2005-04-13 Andrus Ansip | 2014-03-26 Taavi Rõivas | 2016-11-23 Jüri Ratas | 2021-01-26 Kaja Kallas
    | 2024-07-23 Kristen Michal
LV
  president: 2011-07-08 Andris Bērziņš | 2015-07-08 Raimonds Vējonis | 2019-07-08 Egils Levits
    | 2023-07-08 Edgars Rinkēvičs
  prime-minister: 2009-03-12 Valdis Dombrovskis | 2014-01-22 Laimdota Straujuma | 2016-02-11 Māris Kučinskis
    | 2019-01-23 Krišjānis Kariņš | 2023-09-15 Evika Siliņa
LT
  president: 2009-07-12 Dalia Grybauskaitė | 2019-07-12 Gitanas Nausėda
  prime-minister: 2008-12-09 Andrius Kubilius | 2012-12-13 Algirdas Butkevičius | 2016-12-13 Saulius Skvernelis
    | 2020-12-11 Ingrida Šimonytė | 2024-12-12 Gintautas Paluckas | 2025-08-04 Rimantas Šadžius (acting)
    | 2025-09-25 Inga Ruginienė
PL
  president: 2010-08-06 Bronisław Komorowski | 2015-08-06 Andrzej Duda | 2025-08-06 Karol Nawrocki
  president-elect: 2025-06-02..2025-08-05 Karol Nawrocki
  prime-minister: 2007-11-16 Donald Tusk | 2014-09-22 Ewa Kopacz | 2015-11-16 Beata Szydło
    | 2017-12-11 Mateusz Morawiecki | 2023-12-13 Donald Tusk
CZ
  president: 2003-03-07 Václav Klaus | 2013-03-08 Miloš Zeman | 2023-03-09 Petr [Pavel]
  prime-minister: 2010-07-13 Petr Nečas | 2013-07-10 Jiří Rusnok | 2014-01-29 Bohuslav Sobotka | 2017-12-06 Andrej Babiš
    | 2021-12-17 Petr Fiala | 2025-12-09 Andrej Babiš
SK
  president: 2004-06-15 Ivan Gašparovič | 2014-06-15 Andrej Kiska | 2019-06-15 Zuzana Čaputová
    | 2024-06-15 Peter Pellegrini
  prime-minister: 2010-07-08 Iveta Radičová | 2012-04-04 Robert Fico | 2018-03-22 Peter Pellegrini
    | 2020-03-21 Igor Matovič | 2021-04-01 Eduard Heger | 2023-05-15 Ľudovít Ódor (acting) | 2023-10-25 Robert Fico
HU
  president: 2010-08-06 Pál Schmitt | 2012-04-02 László Kövér (acting) | 2012-05-10 János Áder | 2022-05-10 Katalin Novák
    | 2024-02-26 László Kövér (acting) | 2024-03-05 Tamás Sulyok
  prime-minister: 2010-05-29 Viktor Orbán | 2026-05-09 Péter Magyar
  prime-minister-designate: 2026-04-13..2026-05-08 Péter Magyar
RO
  president: 2004-12-20 Traian Băsescu | 2012-07-10 Crin Antonescu (acting) | 2012-08-28 Traian Băsescu
    | 2014-12-21 Klaus Iohannis | 2025-02-12 Ilie Bolojan (acting)
    | 2025-05-26 Nicușor [Dan]
  prime-minister: 2008-12-22 Emil Boc | 2012-02-09 Mihai Răzvan Ungureanu | 2012-05-07 Victor Ponta
    | 2015-11-17 Dacian Cioloș | 2017-01-04 Sorin Grindeanu | 2017-06-29 Mihai Tudose | 2018-01-29 Viorica Dăncilă
    | 2019-11-04 Ludovic Orban | 2020-12-23 Florin Cîțu | 2021-11-25 Nicolae Ciucă | 2023-06-15 Marcel Ciolacu
    | 2025-05-06 Cătălin Predoiu (acting) | 2025-06-23 Ilie Bolojan
BG
  president: 2002-01-22 Georgi Parvanov | 2012-01-22 Rosen Plevneliev | 2017-01-22 Rumen Radev
    | 2026-01-23 Iliana Iotova
  prime-minister: 2009-07-27 Boyko Borisov | 2013-03-13 Marin Raykov (acting) | 2013-05-29 Plamen Oresharski
    | 2014-08-06 Georgi Bliznashki (acting) | 2014-11-07 Boyko Borisov | 2017-01-27 Ognyan Gerdzhikov (acting)
    | 2017-05-04 Boyko Borisov | 2021-05-12 Stefan Yanev (acting) | 2021-12-13 Kiril Petkov | 2022-08-02 Galab Donev (acting)
    | 2023-06-06 Nikolai Denkov | 2024-04-09 Dimitar Glavchev (acting) | 2025-01-16 Rosen Zhelyazkov
SI
  president: 2007-12-22 Danilo Türk | 2012-12-22 Borut Pahor | 2022-12-23 Nataša [Pirc Musar]
  prime-minister: 2008-11-21 Borut Pahor | 2012-02-10 Janez Janša | 2013-03-20 Alenka Bratušek | 2014-09-18 Miro Cerar
    | 2018-09-13 Marjan Šarec | 2020-03-13 Janez Janša | 2022-06-01 Robert Golob
HR
  president: 2010-02-18 Ivo Josipović | 2015-02-19 Kolinda [Grabar-Kitarović] | 2020-02-19 Zoran Milanović
  prime-minister: 2011-12-23 Zoran Milanović | 2016-01-22 Tihomir Orešković | 2016-10-19 Andrej Plenković
BA
  president*: 2006-11-06..2014-11-16 Željko Komšić | 2010-11-10..2018-11-19 Bakir Izetbegović
    | 2010-11-06..2014-11-16 Nebojša Radmanović | 2014-11-17..2018-11-19 Dragan Čović
    | 2014-11-17..2018-11-19 Mladen Ivanić | 2018-11-20.. Željko Komšić | 2018-11-20..2022-11-15 Šefik Džaferović
    | 2018-11-20..2022-11-15 Milorad Dodik | 2022-11-16.. Denis Bećirović | 2022-11-16.. Željka Cvijanović
  prime-minister: 2007-01-11 Nikola Špirić | 2012-01-12 Vjekoslav Bevanda | 2015-03-31 Denis Zvizdić | 2019-12-23 Zoran Tegeltija
    | 2023-01-25 Borjana Krišto
RS
  president: 2004-07-11 Boris Tadić | 2012-04-05 Slavica [Đukić Dejanović] (acting) | 2012-05-31 Tomislav Nikolić | 2017-05-31 Aleksandar Vučić
  prime-minister: 2008-07-07 Mirko Cvetković | 2012-07-27 Ivica Dačić | 2014-04-27 Aleksandar Vučić | 2017-05-31 Ivica Dačić (acting)
    | 2017-06-29 Ana Brnabić | 2024-03-20 Ivica Dačić (acting) | 2024-05-02 Miloš Vučević | 2025-04-16 Đuro Macut
ME
  president: 2003-05-22 Filip Vujanović | 2018-05-20 Milo Đukanović | 2023-05-20 Jakov Milatović
  prime-minister: 2010-12-29 Igor Lukšić | 2012-12-04 Milo Đukanović | 2016-11-28 Duško Marković
    | 2020-12-04 Zdravko Krivokapić | 2022-04-28 Dritan Abazović | 2023-10-31 Milojko Spajić
MK
  president: 2009-05-12 Gjorge Ivanov | 2019-05-12 Stevo Pendarovski | 2024-05-12 Gordana [Siljanovska-Davkova]
  prime-minister: 2006-08-27 Nikola Gruevski | 2016-01-18 Emil Dimitriev | 2017-05-31 Zoran Zaev
    | 2020-01-03 Oliver Spasovski (acting) | 2020-08-30 Zoran Zaev | 2022-01-16 Dimitar Kovačevski
    | 2024-01-28 Talat Xhaferi (acting) | 2024-06-23 Hristijan Mickoski
AL
  president: 2007-07-24 Bamir Topi | 2012-07-24 Bujar Nishani | 2017-07-24 Ilir Meta | 2022-07-24 Bajram Begaj
  prime-minister: 2005-09-11 Sali Berisha | 2013-09-11 Edi [Rama]
XK
  president: 2011-04-07 Atifete Jahjaga | 2016-04-07 Hashim Thaçi | 2020-11-05 Vjosa Osmani (acting)
    | 2021-03-22 Glauk Konjufca (acting) | 2021-04-06 Vjosa Osmani
  prime-minister: 2008-01-09 Hashim Thaçi | 2014-12-09 Isa Mustafa | 2017-09-09 Ramush Haradinaj | 2020-02-03 Albin Kurti
    | 2020-06-03 Avdullah Hoti | 2021-03-22 Albin Kurti
GE
  president: 2008-01-20 Mikheil Saakashvili | 2013-11-17 Giorgi Margvelashvili | 2018-12-16 Salome Zourabichvili
    | 2024-12-29 Mikheil Kavelashvili
  prime-minister: 2009-02-06 Nika Gilauri | 2012-07-04 Vano Merabishvili | 2012-10-25 Bidzina Ivanishvili
    | 2013-11-20 Irakli Garibashvili | 2015-12-30 Giorgi Kvirikashvili | 2018-06-20 Mamuka Bakhtadze
    | 2019-09-08 Giorgi Gakharia | 2021-02-22 Irakli Garibashvili | 2024-02-08 Irakli Kobakhidze
AM
  president: 2008-04-09 Serzh Sargsyan | 2018-04-09 Armen Sarkissian | 2022-02-01 Alen Simonyan (acting)
    | 2022-03-13 Vahagn Khachaturyan
  prime-minister: 2008-04-09 Tigran Sargsyan | 2014-04-13 Hovik Abrahamyan | 2016-09-13 Karen Karapetyan
    | 2018-04-17 Serzh Sargsyan | 2018-04-23 Karen Karapetyan (acting) | 2018-05-08 Nikol Pashinyan
AZ
  president: 2003-10-31 Ilham Aliyev
  prime-minister: 2003-11-04 Artur Rasizade | 2018-04-21 Novruz Mammadov | 2019-10-08 Ali Asadov
`;
