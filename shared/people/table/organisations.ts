/** Heads of the UN, NATO, the EU and the Vatican. How to read and write a line: read-table.ts. */
export const organisations = `
UN
  secretary-general: 2007-01-01 [Ban] Ki-moon =ban-ki-moon | 2017-01-01 António Guterres =antonio-guterres
  secretary-general-designate: 2016-10-13..2016-12-31 António Guterres
NATO
  secretary-general: 2009-08-01 Anders Fogh Rasmussen | 2014-10-01 Jens Stoltenberg | 2024-10-01 Mark Rutte
EU
  commission-president: 2004-11-22 José Manuel Barroso | 2014-11-01 Jean-Claude Juncker
    | 2019-12-01 Ursula [von der Leyen]
  council-president: 2009-12-01 Herman [Van Rompuy] | 2014-12-01 Donald Tusk | 2019-12-01 Charles [Michel]
    | 2024-12-01 António Costa
VA
  pope: 2005-04-19 Benedict XVI | 2013-02-28 vacant | 2013-03-13 Francis =pope-francis | 2025-04-21 vacant
    | 2025-05-08 Leo XIV =pope-leo-xiv
`;
