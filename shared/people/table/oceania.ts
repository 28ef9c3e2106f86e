/** Leaders of Oceania. How to read and write a line: read-table.ts. Sources: README.md. */
export const oceania = `
AU
  prime-minister: 2010-06-24 Julia Gillard | 2013-06-27 Kevin Rudd | 2013-09-18 Tony Abbott | 2015-09-15 Malcolm Turnbull
    | 2018-08-24 Scott Morrison | 2022-05-23 Anthony Albanese
NZ
  prime-minister: 2008-11-19 John [Key] | 2016-12-12 Bill English | 2017-10-26 Jacinda Ardern | 2023-01-25 Chris Hipkins
    | 2023-11-27 Christopher Luxon
PG
  prime-minister: 2011-08-02 Peter O'Neill | 2019-05-30 James Marape
FJ
  president: 2009-07-30 Epeli Nailatikau | 2015-11-12 Jioji Konrote | 2021-11-12 Wiliame Katonivere
    | 2024-11-12 Naiqama Lalabalavu
  prime-minister: 2007-01-05 Frank Bainimarama | 2022-12-24 Sitiveni Rabuka
SB
  prime-minister: 2011-11-16 Gordon Darcy Lilo | 2014-12-09 Manasseh Sogavare | 2017-11-15 Rick Houenipwela
    | 2019-04-24 Manasseh Sogavare | 2024-05-02 Jeremiah Manele
VU
  president: 2009-09-02 Iolu Abil | 2014-09-22 Baldwin Lonsdale | 2017-07-06 Tallis Obed Moses
    | 2022-07-23 Nikenike Vurobaravu
  prime-minister: 2011-06-26 Sato Kilman | 2013-03-23 Moana Carcasses | 2014-05-15 Joe Natuman | 2015-06-11 Sato Kilman
    | 2016-02-11 Charlot Salwai | 2020-04-20 Bob Loughman | 2022-11-04 Ishmael Kalsakau | 2023-09-04 Sato Kilman
    | 2023-10-06 Charlot Salwai | 2025-02-11 Jotham Napat
WS
  president: 2007-06-20 Tuiatua Tupua Tamasese Efi | 2017-07-21 Va'aletoa Sualauvi II
  prime-minister: 1998-11-23 Tuilaepa Sailele Malielegaoi | 2021-05-24 Fiamē Naomi Mata'afa
    | 2025-09-16 La'aulialemalietoa Leuatea Schmidt
TO
  monarch: 2006-09-11 George Tupou V | 2012-03-18 Tupou VI
  prime-minister: 2010-12-22 Sialeʻataongo Tuʻivakanō | 2014-12-30 ʻAkilisi Pōhiva | 2019-09-12 Semisi Sika (acting)
    | 2019-10-08 Pohiva Tuʻiʻonetoa | 2021-12-27 Siaosi Sovaleni | 2024-12-09 vacant | 2025-01-22 Aisake Eke
    | 2025-12-18 Lord Fakafanua
KI
  president: 2003-07-10 Anote Tong | 2016-03-11 Taneti Maamau
FM
  president: 2007-05-11 Manny Mori | 2015-05-11 Peter Christian | 2019-05-11 David Panuelo | 2023-05-12 Wesley Simina
MH
  president: 2009-11-02 Jurelang Zedkaia | 2012-01-10 Christopher Loeak | 2016-01-11 Casten Nemra | 2016-01-28 Hilda Heine | 2020-01-13 David Kabua
    | 2024-01-03 Hilda Heine
PW
  president: 2009-01-15 Johnson Toribiong | 2013-01-17 Tommy Remengesau | 2021-01-21 Surangel Whipps
NR
  president: 2011-11-15 Sprent Dabwido | 2013-06-11 Baron Waqa | 2019-08-27 Lionel Aingimea | 2022-09-28 Russ Kun
    | 2023-10-30 David Adeang
TV
  prime-minister: 2010-12-24 Willy Telavi | 2013-08-05 Enele Sopoaga | 2019-09-19 Kausea Natano | 2024-02-27 Feleti Teo
CK
  prime-minister: 2010-11-30 Henry Puna | 2020-10-01 Mark Brown
NU
  prime-minister: 2008-06-19 Toke Talagi | 2020-06-11 Dalton Tagelagi
`;
