/** Leaders of the Americas. How to read and write a line: read-table.ts. Sources: README.md. */
export const americas = `
US
  president: 2009-01-20 Barack Obama | 2017-01-20 Donald Trump | 2021-01-20 Joe Biden | 2025-01-20 Donald Trump
  president-elect: 2016-11-09..2017-01-19 Donald Trump | 2020-11-07..2021-01-19 Joe Biden
    | 2024-11-06..2025-01-19 Donald Trump
CA
  prime-minister: 2006-02-06 Stephen Harper | 2015-11-04 Justin Trudeau | 2025-03-14 Mark Carney
MX
  president: 2006-12-01 Felipe Calderón | 2012-12-01 Enrique [Peña Nieto] | 2018-12-01 Andrés Manuel [López Obrador]
    | 2024-10-01 Claudia Sheinbaum
  president-elect: 2012-08-31..2012-11-30 Enrique Peña Nieto | 2018-07-02..2018-11-30 Andrés Manuel López Obrador
    | 2024-06-03..2024-09-30 Claudia Sheinbaum
CU
  general-secretary: 2011-04-19 Raúl Castro | 2021-04-19 Miguel [Díaz-Canel]
  president: 2008-02-24 Raúl Castro | 2018-04-19 Miguel Díaz-Canel
  prime-minister: 2019-12-21 Manuel [Marrero] Cruz
BR
  president: 2011-01-01 Dilma Rousseff | 2016-05-12 Michel Temer | 2019-01-01 Jair Bolsonaro
    | 2023-01-01 Luiz Inácio [Lula da Silva]
  president-elect: 2018-10-29..2018-12-31 Jair Bolsonaro | 2022-10-30..2022-12-31 Luiz Inácio Lula da Silva
`;
