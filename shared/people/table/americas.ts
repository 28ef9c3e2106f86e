/** Leaders of the Americas. How to read and write a line: read-table.ts. Sources: README.md. */
export const americas = `
US
  president: 2009-01-20 Barack Obama | 2017-01-20 Donald Trump | 2021-01-20 Joe Biden | 2025-01-20 Donald Trump
  president-elect: 2016-11-09..2017-01-19 Donald Trump | 2020-11-07..2021-01-19 Joe Biden
    | 2024-11-06..2025-01-19 Donald Trump
CA
  prime-minister: 2006-02-06 Stephen Harper | 2015-11-04 Justin Trudeau | 2025-03-14 Mark Carney
  prime-minister-designate: 2015-10-20..2015-11-03 Justin Trudeau | 2025-03-10..2025-03-13 Mark Carney
MX
  president: 2006-12-01 Felipe Calderón | 2012-12-01 Enrique [Peña Nieto] | 2018-12-01 Andrés Manuel [López Obrador]
    | 2024-10-01 Claudia Sheinbaum
  president-elect: 2012-08-31..2012-11-30 Enrique Peña Nieto | 2018-07-02..2018-11-30 Andrés Manuel López Obrador
    | 2024-06-03..2024-09-30 Claudia Sheinbaum
GT
  president: 2008-01-14 Álvaro Colom | 2012-01-14 Otto [Pérez Molina] | 2015-09-03 Alejandro Maldonado | 2016-01-14 Jimmy Morales
    | 2020-01-14 Alejandro Giammattei | 2024-01-15 Bernardo Arévalo
BZ
  prime-minister: 2008-02-08 Dean Barrow | 2020-11-12 Johnny Briceño
HN
  president: 2010-01-27 Porfirio Lobo | 2014-01-27 Juan Orlando Hernández | 2022-01-27 Xiomara Castro
    | 2026-01-27 Nasry Asfura
  president-elect: 2025-12-24..2026-01-26 Nasry Asfura
SV
  president: 2009-06-01 Mauricio Funes | 2014-06-01 Salvador [Sánchez Cerén] | 2019-06-01 Nayib Bukele
NI
  president: 2007-01-10 Daniel Ortega
CR
  president: 2010-05-08 Laura Chinchilla | 2014-05-08 Luis Guillermo Solís | 2018-05-08 Carlos [Alvarado] Quesada
    | 2022-05-08 Rodrigo Chaves | 2026-05-08 Laura Fernández
  president-elect: 2026-02-02..2026-05-07 Laura Fernández
PA
  president: 2009-07-01 Ricardo Martinelli | 2014-07-01 Juan Carlos Varela | 2019-07-01 Laurentino Cortizo
    | 2024-07-01 José Raúl Mulino
CU
  general-secretary: 2011-04-19 Raúl Castro | 2021-04-19 Miguel [Díaz-Canel]
  president: 2008-02-24 Raúl Castro | 2018-04-19 Miguel Díaz-Canel
  prime-minister: 2019-12-21 Manuel [Marrero] Cruz
HT
  president: 2011-05-14 Michel Martelly | 2016-02-07 vacant | 2016-02-14 Jocelerme Privert (acting)
    | 2017-02-07 Jovenel Moïse | 2021-07-07 vacant
  prime-minister: 2011-10-18 Garry Conille | 2012-05-16 Laurent Lamothe | 2014-12-20 vacant | 2015-01-16 Evans Paul
    | 2016-02-26 Fritz Jean | 2016-03-28 Enex Jean-Charles | 2017-03-21 Jack Guy Lafontant | 2018-09-17 Jean-Henry Céant
    | 2019-03-21 Jean-Michel Lapin | 2020-03-04 Joseph Jouthe | 2021-04-14 Claude Joseph | 2021-07-20 Ariel Henry
    | 2024-04-25 Michel Patrick Boisvert (acting) | 2024-06-03 Garry Conille | 2024-11-11 Alix Didier Fils-Aimé
DO
  president: 2004-08-16 Leonel Fernández | 2012-08-16 Danilo Medina | 2020-08-16 Luis Abinader
JM
  prime-minister: 2011-10-23 Andrew Holness | 2012-01-05 Portia Simpson-Miller | 2016-03-03 Andrew Holness
BS
  prime-minister: 2007-05-04 Hubert Ingraham | 2012-05-08 Perry Christie | 2017-05-11 Hubert Minnis
    | 2021-09-17 Philip Davis
BB
  president: 2021-11-30 Sandra Mason | 2025-11-30 Jeffrey Bostic
  prime-minister: 2010-10-23 Freundel Stuart | 2018-05-25 Mia Mottley
TT
  president: 2003-03-17 George Maxwell Richards | 2013-03-18 Anthony Carmona | 2018-03-19 Paula-Mae Weekes
    | 2023-03-20 Christine Kangaloo
  prime-minister: 2010-05-26 Kamla [Persad-Bissessar] | 2015-09-09 Keith Rowley | 2025-03-17 Stuart Young
    | 2025-05-01 Kamla Persad-Bissessar
GD
  prime-minister: 2008-07-09 Tillman Thomas | 2013-02-20 Keith Mitchell | 2022-06-24 Dickon Mitchell
LC
  prime-minister: 2011-11-30 Kenny Anthony | 2016-06-07 Allen Chastanet | 2021-07-28 Philip J. Pierre
VC
  prime-minister: 2001-03-29 Ralph Gonsalves | 2025-11-28 Godwin Friday
AG
  prime-minister: 2004-03-24 Baldwin Spencer | 2014-06-13 Gaston Browne
DM
  president: 2003-10-02 Nicholas Liverpool | 2012-09-17 Eliud Williams | 2013-10-02 Charles Savarin
    | 2023-10-02 Sylvanie Burton
  prime-minister: 2004-01-08 Roosevelt Skerrit
KN
  prime-minister: 1995-07-07 Denzil Douglas | 2015-02-18 Timothy Harris | 2022-08-06 Terrance Drew
CO
  president: 2010-08-07 Juan Manuel Santos | 2018-08-07 Iván Duque | 2022-08-07 Gustavo Petro
  president-elect: 2018-06-18..2018-08-06 Iván Duque | 2022-06-20..2022-08-06 Gustavo Petro
VE
  president: 1999-02-02 Hugo Chávez | 2013-03-05 Nicolás Maduro | 2026-01-05 Delcy Rodríguez (acting)
EC
  president: 2007-01-15 Rafael Correa | 2017-05-24 Lenín Moreno | 2021-05-24 Guillermo Lasso | 2023-11-23 Daniel Noboa
PE
  president: 2011-07-28 Ollanta Humala | 2016-07-28 Pedro Pablo Kuczynski | 2018-03-23 Martín Vizcarra
    | 2020-11-10 Manuel Merino | 2020-11-15 vacant | 2020-11-17 Francisco Sagasti | 2021-07-28 Pedro Castillo
    | 2022-12-07 Dina Boluarte | 2025-10-10 José Jerí | 2026-02-18 José María Balcázar
  prime-minister: 2011-12-11 Óscar Valdés | 2012-07-23 Juan Jiménez Mayor | 2013-10-31 César Villanueva
    | 2014-02-24 René Cornejo | 2014-07-22 Ana Jara | 2015-04-02 Pedro Cateriano | 2016-07-28 Fernando Zavala
    | 2017-09-17 Mercedes Aráoz | 2018-04-02 César Villanueva | 2019-03-11 Salvador [del Solar]
    | 2019-09-30 Vicente Zeballos | 2020-07-15 Pedro Cateriano | 2020-08-06 Walter Martos
    | 2020-11-11 Ántero Flores-Aráoz | 2020-11-18 Violeta Bermúdez | 2021-07-29 Guido Bellido | 2021-10-06 Mirtha Vásquez
    | 2022-02-01 Héctor Valer | 2022-02-08 Aníbal Torres | 2022-11-25 Betssy Chávez | 2022-12-10 Pedro Angulo
    | 2022-12-21 Alberto Otárola | 2024-03-06 Gustavo Adrianzén | 2025-05-14 Eduardo Arana | 2025-10-14 Ernesto Álvarez
BO
  president: 2006-01-22 Evo Morales | 2019-11-12 Jeanine Áñez | 2020-11-08 Luis Arce | 2025-11-08 Rodrigo Paz
  president-elect: 2025-10-20..2025-11-07 Rodrigo Paz
BR
  president: 2011-01-01 Dilma Rousseff | 2016-05-12 Michel Temer | 2019-01-01 Jair Bolsonaro
    | 2023-01-01 Luiz Inácio [Lula da Silva]
  president-elect: 2018-10-29..2018-12-31 Jair Bolsonaro | 2022-10-30..2022-12-31 Luiz Inácio Lula da Silva
PY
  president: 2008-08-15 Fernando Lugo | 2012-06-22 Federico Franco | 2013-08-15 Horacio Cartes
    | 2018-08-15 Mario [Abdo Benítez] | 2023-08-15 Santiago Peña
UY
  president: 2010-03-01 José Mujica | 2015-03-01 Tabaré Vázquez | 2020-03-01 Luis [Lacalle Pou] | 2025-03-01 Yamandú Orsi
AR
  president: 2007-12-10 Cristina [Fernández de Kirchner] | 2015-12-10 Mauricio Macri | 2019-12-10 Alberto Fernández
    | 2023-12-10 Javier Milei
  president-elect: 2015-11-23..2015-12-09 Mauricio Macri | 2023-11-19..2023-12-09 Javier Milei
CL
  president: 2010-03-11 Sebastián Piñera | 2014-03-11 Michelle Bachelet | 2018-03-11 Sebastián Piñera
    | 2022-03-11 Gabriel Boric | 2026-03-11 José Antonio Kast
  president-elect: 2021-12-19..2022-03-10 Gabriel Boric | 2025-12-14..2026-03-10 José Antonio Kast
GY
  president: 2011-12-03 Donald Ramotar | 2015-05-16 David Granger | 2020-08-02 Irfaan Ali
  prime-minister: 1999-12-11 Sam Hinds | 2015-05-20 Moses Nagamootoo | 2020-08-02 Mark [Phillips]
SR
  president: 2010-08-12 Dési Bouterse | 2020-07-16 Chan Santokhi | 2025-07-16 Jennifer [Geerlings-Simons]
`;
