/** Leaders of the Middle East. How to read and write a line: read-table.ts. Sources: README.md. */
export const middleEast = `
TR
  president: 2007-08-28 Abdullah Gül | 2014-08-28 Recep Tayyip Erdoğan
  president-elect: 2014-08-10..2014-08-27 Recep Tayyip Erdoğan
  prime-minister: 2003-03-14 Recep Tayyip Erdoğan | 2014-08-28 Ahmet Davutoğlu | 2016-05-24 Binali Yıldırım
    | 2018-07-09 vacant
IR
  supreme-leader: 1989-06-04 Ali Khamenei | 2026-02-28 vacant | 2026-03-08 Mojtaba [Khamenei]
  president: 2005-08-03 Mahmoud Ahmadinejad | 2013-08-03 Hassan Rouhani | 2021-08-03 Ebrahim Raisi
    | 2024-05-19 Mohammad Mokhber (acting) | 2024-07-28 Masoud Pezeshkian
  president-elect: 2013-06-15..2013-08-02 Hassan Rouhani | 2021-06-19..2021-08-02 Ebrahim Raisi
    | 2024-07-06..2024-07-27 Masoud Pezeshkian
IQ
  president: 2005-04-07 Jalal Talabani | 2014-07-24 Fuad Masum | 2018-10-02 Barham Salih | 2022-10-17 Abdul Latif Rashid
  prime-minister: 2006-05-20 Nouri al-Maliki | 2014-09-08 Haider al-Abadi | 2018-10-25 Adil Abdul-Mahdi
    | 2020-05-07 Mustafa al-Kadhimi | 2022-10-27 Mohammed Shia' al-Sudani
SY
  president: 2000-07-17 Bashar al-Assad | 2024-12-08 Ahmed al-Sharaa (acting) | 2025-01-29 Ahmed al-Sharaa
  prime-minister: 2011-04-14 Adel Safar | 2012-06-23 Riyad Farid Hijab | 2012-08-09 Wael Nader al-Halqi
    | 2016-07-03 Imad Khamis | 2020-06-11 Hussein Arnous | 2024-09-14 Mohammad Ghazi al-Jalali
    | 2024-12-10 Mohammed al-Bashir | 2025-03-29 vacant
LB
  president: 2008-05-25 Michel Suleiman | 2014-05-25 vacant | 2016-10-31 Michel Aoun | 2022-10-31 vacant
    | 2025-01-09 Joseph Aoun
  prime-minister: 2011-06-13 Najib Mikati | 2014-02-15 Tammam Salam | 2016-12-18 Saad Hariri | 2020-01-21 Hassan Diab
    | 2021-09-10 Najib Mikati | 2025-02-08 Nawaf Salam
IL
  president: 2007-07-15 Shimon Peres | 2014-07-24 Reuven Rivlin | 2021-07-07 Isaac Herzog
  prime-minister: 2009-03-31 Benjamin Netanyahu | 2021-06-13 Naftali Bennett | 2022-07-01 Yair Lapid
    | 2022-12-29 Benjamin Netanyahu
PS
  president: 2005-01-15 Mahmoud Abbas
  prime-minister: 2007-06-15 Salam Fayyad | 2013-06-06 Rami Hamdallah | 2019-04-13 Mohammad Shtayyeh
    | 2024-03-31 Mohammad Mustafa
JO
  monarch: 1999-02-07 Abdullah II
  prime-minister: 2011-10-24 Awn Khasawneh | 2012-05-02 Fayez al-Tarawneh | 2012-10-11 Abdullah Ensour
    | 2016-06-01 Hani Mulki | 2018-06-14 Omar Razzaz | 2020-10-12 Bisher Khasawneh | 2024-09-15 Jafar Hassan
SA
  monarch: 2005-08-01 Abdullah bin Abdulaziz | 2015-01-23 Salman bin Abdulaziz
  crown-prince: 2011-10-27 Nayef bin Abdulaziz | 2012-06-18 Salman bin Abdulaziz | 2015-01-23 Muqrin bin Abdulaziz | 2015-04-29 Mohammed bin Nayef
    | 2017-06-21 Mohammed bin Salman
  prime-minister: 2005-08-01 Abdullah bin Abdulaziz | 2015-01-23 Salman bin Abdulaziz | 2022-09-27 Mohammed bin Salman
AE
  president: 2004-11-03 Khalifa bin Zayed | 2022-05-14 Mohammed bin Zayed
  crown-prince: 2004-11-03 Mohammed bin Zayed | 2022-05-14 vacant
  prime-minister: 2006-01-05 Mohammed bin Rashid
QA
  monarch: 1995-06-27 Hamad bin Khalifa Al Thani | 2013-06-25 [Tamim] bin Hamad Al Thani
  prime-minister: 2007-04-03 Hamad bin Jassim Al Thani | 2013-06-26 Abdullah bin Nasser Al Thani
    | 2020-01-28 Khalid bin Khalifa Al Thani | 2023-03-07 Mohammed bin Abdulrahman Al Thani
KW
  monarch: 2006-01-29 Sabah Al-Ahmad Al-Jaber Al-Sabah | 2020-09-30 Nawaf Al-Ahmad Al-Jaber Al-Sabah
    | 2023-12-16 [Mishal] Al-Ahmad Al-Jaber Al-Sabah
  crown-prince: 2006-02-20 Nawaf Al-Ahmad Al-Jaber Al-Sabah | 2020-10-08 Mishal Al-Ahmad Al-Jaber Al-Sabah
    | 2023-12-16 vacant | 2024-06-02 Sabah Al-Khalid Al-Sabah
  prime-minister: 2011-12-04 Jaber Al-Mubarak Al-Sabah | 2019-11-21 Sabah Al-Khalid Al-Sabah
    | 2022-07-24 Ahmad Nawaf Al-Sabah | 2024-01-04 Mohammad Sabah Al-Salem Al-Sabah | 2024-05-15 Ahmad Al-Abdullah Al-Sabah
BH
  monarch: 1999-03-06 Hamad bin Isa Al Khalifa
  crown-prince: 1999-03-09 Salman bin Hamad Al Khalifa
  prime-minister: 1971-08-15 Khalifa bin Salman Al Khalifa | 2020-11-11 Salman bin Hamad Al Khalifa
OM
  monarch: 1970-07-23 [Qaboos] bin Said | 2020-01-11 [Haitham] bin Tariq
YE
  president: 1990-05-22 Ali Abdullah Saleh | 2012-02-27 Abdrabbuh Mansur Hadi | 2022-04-07 Rashad al-Alimi
  prime-minister: 2011-12-10 Mohammed Basindawa | 2014-11-09 Khaled Bahah | 2016-04-03 Ahmed bin Dagher
    | 2018-10-18 Maeen Abdulmalik Saeed | 2024-02-05 Ahmed bin Mubarak | 2025-05-03 Salem bin Breik
    | 2026-01-15 Shaya al-Zindani
`;
