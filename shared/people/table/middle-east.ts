/** Leaders of the Middle East. How to read and write a line: read-table.ts. Sources: README.md. */
export const middleEast = `
TR
  president: 2007-08-28 Abdullah Gül | 2014-08-28 Recep Tayyip Erdoğan
  prime-minister: 2003-03-14 Recep Tayyip Erdoğan | 2014-08-28 Ahmet Davutoğlu | 2016-05-24 Binali Yıldırım
    | 2018-07-09 vacant
IL
  prime-minister: 2009-03-31 Benjamin Netanyahu | 2021-06-13 Naftali Bennett | 2022-07-01 Yair Lapid
    | 2022-12-29 Benjamin Netanyahu
SA
  monarch: 2005-08-01 Abdullah of Saudi Arabia =abdullah-bin-abdulaziz | 2015-01-23 Salman bin Abdulaziz
  crown-prince: 2012-06-18 Salman bin Abdulaziz | 2015-01-23 Muqrin bin Abdulaziz | 2015-04-29 Mohammed bin Nayef
    | 2017-06-21 Mohammed bin Salman
  prime-minister: 2022-09-27 Mohammed bin Salman
`;
