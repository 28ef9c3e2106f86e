/** Leaders of Asia without the Middle East. How to read and write a line: read-table.ts. Sources: README.md. */
export const asia = `
VN
  general-secretary: 2011-01-19 Nguyễn Phú Trọng | 2024-07-19 vacant | 2024-08-03 Tô Lâm
  president: 2011-07-25 Trương Tấn Sang | 2016-04-02 Trần Đại Quang | 2018-09-21 Đặng Thị Ngọc Thịnh (acting)
    | 2018-10-23 Nguyễn Phú Trọng | 2021-04-05 Nguyễn Xuân Phúc | 2023-01-18 Võ Thị Ánh Xuân (acting)
    | 2023-03-02 Võ Văn Thưởng | 2024-03-21 Võ Thị Ánh Xuân (acting) | 2024-05-22 Tô Lâm
    | 2024-10-21 Lương Cường | 2026-04-07 Tô Lâm
  prime-minister: 2006-06-27 Nguyễn Tấn Dũng | 2016-04-07 Nguyễn Xuân Phúc | 2021-04-05 Phạm Minh Chính
    | 2026-04-07 Lê Minh Hưng
CN
  general-secretary: 2002-11-15 Hu Jintao | 2012-11-15 Xi Jinping
  president: 2003-03-15 Hu Jintao | 2013-03-14 Xi Jinping
  prime-minister: 2003-03-16 Wen Jiabao | 2013-03-15 Li Keqiang | 2023-03-11 Li Qiang
TW
  president: 2008-05-20 Ma Ying-jeou | 2016-05-20 Tsai Ing-wen | 2024-05-20 Lai Ching-te
  president-elect: 2016-01-16..2016-05-19 Tsai Ing-wen | 2024-01-13..2024-05-19 Lai Ching-te
  prime-minister: 2009-09-10 Wu Den-yih | 2012-02-06 Sean [Chen] | 2013-02-18 Jiang Yi-huah | 2014-12-08 Mao Chi-kuo
    | 2016-02-01 Simon [Chang] | 2016-05-20 Lin Chuan | 2017-09-08 Lai Ching-te | 2019-01-14 Su Tseng-chang
    | 2023-01-31 Chen Chien-jen | 2024-05-20 Cho Jung-tai
KP
  supreme-leader: 2011-12-17 Kim Jong-un
  general-secretary: 2012-04-11 Kim Jong-un
  president: 2016-06-29 Kim Jong-un
  prime-minister: 2010-06-07 Choe Yong-rim | 2013-04-01 Pak Pong-ju | 2019-04-11 Kim Jae-ryong
    | 2020-08-13 Kim Tok-hun | 2024-12-29 Pak Thae-song
KR
  president: 2008-02-25 Lee Myung-bak | 2013-02-25 Park Geun-hye | 2016-12-09 Hwang Kyo-ahn (acting)
    | 2017-05-10 Moon Jae-in | 2022-05-10 Yoon Suk-yeol | 2024-12-14 Han Duck-soo (acting)
    | 2024-12-27 Choi Sang-mok (acting) | 2025-03-24 Han Duck-soo (acting) | 2025-05-02 Lee Ju-ho (acting)
    | 2025-06-04 Lee Jae-myung
  president-elect: 2012-12-19..2013-02-24 Park Geun-hye | 2022-03-10..2022-05-09 Yoon Suk-yeol
  prime-minister: 2010-10-01 Kim Hwang-sik | 2013-02-26 Jung Hong-won | 2015-02-17 Lee Wan-koo
    | 2015-04-27 Choi Kyoung-hwan (acting) | 2015-06-18 Hwang Kyo-ahn | 2017-05-11 Yoo Il-ho (acting) | 2017-05-31 Lee Nak-yon | 2020-01-14 Chung Sye-kyun
    | 2021-04-16 Hong Nam-ki (acting) | 2021-05-14 Kim Boo-kyum | 2022-05-12 Choo Kyung-ho (acting)
    | 2022-05-21 Han Duck-soo | 2025-05-02 Lee Ju-ho (acting)
    | 2025-07-03 Kim Min-seok
JP
  prime-minister: 2011-09-02 Yoshihiko Noda | 2012-12-26 Shinzo Abe | 2020-09-16 Yoshihide Suga
    | 2021-10-04 Fumio Kishida | 2024-10-01 Shigeru Ishiba | 2025-10-21 Sanae Takaichi
  monarch: 1989-01-07 Akihito | 2019-05-01 Naruhito
MN
  president: 2009-06-18 Tsakhiagiin Elbegdorj | 2017-07-10 Khaltmaagiin Battulga | 2021-06-25 Ukhnaagiin Khurelsukh
  prime-minister: 2009-10-29 Sukhbaataryn Batbold | 2012-08-10 Norovyn Altankhuyag
    | 2014-11-21 Chimediin Saikhanbileg | 2016-07-07 Jargaltulgyn Erdenebat | 2017-10-04 Ukhnaagiin Khurelsukh
    | 2021-01-27 Luvsannamsrain [Oyun-Erdene] | 2025-06-13 Gombojavyn Zandanshatar
LA
  general-secretary: 2006-03-21 Choummaly Sayasone | 2016-01-22 Bounnhang Vorachith | 2021-01-15 Thongloun Sisoulith
  president: 2006-06-08 Choummaly Sayasone | 2016-04-20 Bounnhang Vorachith | 2021-03-22 Thongloun Sisoulith
  prime-minister: 2010-12-23 Thongsing Thammavong | 2016-04-20 Thongloun Sisoulith | 2021-03-22 Phankham Viphavanh
    | 2022-12-30 Sonexay Siphandone
KH
  monarch: 2004-10-14 Norodom [Sihamoni]
  prime-minister: 1998-11-30 Hun Sen | 2023-08-22 Hun [Manet]
  prime-minister-designate: 2023-07-26..2023-08-21 Hun Manet
TH
  monarch: 1946-06-09 [Bhumibol] Adulyadej | 2016-10-13 Maha [Vajiralongkorn]
  prime-minister: 2011-08-05 Yingluck Shinawatra | 2014-05-07 Niwatthamrong Boonsongpaisan (acting)
    | 2014-05-22 Prayut Chan-o-cha (acting) | 2014-08-24 Prayut Chan-o-cha | 2022-08-24 Prawit Wongsuwan (acting)
    | 2022-09-30 Prayut Chan-o-cha | 2023-08-22 Srettha Thavisin | 2024-08-14 Phumtham Wechayachai (acting)
    | 2024-08-16 Paetongtarn Shinawatra | 2025-07-03 Phumtham Wechayachai (acting) | 2025-09-07 Anutin Charnvirakul
MM
  president: 2011-03-30 Thein Sein | 2016-03-30 Htin Kyaw | 2018-03-21 Myint Swe (acting) | 2018-03-30 Win Myint
    | 2021-02-01 Myint Swe (acting) | 2024-07-22 Min Aung Hlaing (acting) | 2026-04-10 Min Aung Hlaing
  state-counsellor: 2016-04-06..2021-01-31 Aung San [Suu Kyi]
  prime-minister: 2021-02-02 Min Aung Hlaing | 2025-07-31 Nyo Saw | 2026-04-10 vacant
MY
  monarch: 2011-12-13 Abdul Halim | 2016-12-13 Muhammad V | 2019-01-06 vacant | 2019-01-31 Sultan Abdullah
    | 2024-01-31 Sultan [Ibrahim] =ibrahim-iskandar
  prime-minister: 2009-04-03 Najib Razak | 2018-05-10 Mahathir Mohamad | 2020-03-01 Muhyiddin Yassin
    | 2021-08-21 Ismail Sabri Yaakob | 2022-11-24 Anwar Ibrahim
SG
  president: 2011-09-01 Tony [Tan] | 2017-09-01 J. Y. Pillay (acting) | 2017-09-14 [Halimah] Yacob
    | 2023-09-14 [Tharman] Shanmugaratnam
  prime-minister: 2004-08-12 [Lee] Hsien Loong | 2024-05-15 Lawrence Wong
ID
  president: 2004-10-20 Susilo Bambang [Yudhoyono] | 2014-10-20 Joko Widodo | 2024-10-20 [Prabowo] Subianto
  president-elect: 2014-07-22..2014-10-19 Joko Widodo | 2024-03-20..2024-10-19 Prabowo Subianto
PH
  president: 2010-06-30 Benigno Aquino | 2016-06-30 Rodrigo Duterte | 2022-06-30 Ferdinand Marcos
  president-elect: 2016-05-30..2016-06-29 Rodrigo Duterte | 2022-05-25..2022-06-29 Ferdinand Marcos
BN
  monarch: 1967-10-05 Hassanal [Bolkiah]
  prime-minister: 1984-01-01 Hassanal Bolkiah
TL
  president: 2007-05-20 José Ramos-Horta | 2012-05-20 Taur Matan Ruak | 2017-05-20 Francisco Guterres
    | 2022-05-20 José Ramos-Horta
  prime-minister: 2007-08-08 [Xanana] Gusmão | 2015-02-16 Rui Maria de Araújo | 2017-09-15 Mari Alkatiri
    | 2018-06-22 Taur Matan Ruak | 2023-07-01 Xanana Gusmão
IN
  president: 2007-07-25 Pratibha Patil | 2012-07-25 Pranab Mukherjee | 2017-07-25 Ram Nath Kovind
    | 2022-07-25 Droupadi Murmu
  prime-minister: 2004-05-22 Manmohan Singh | 2014-05-26 Narendra Modi
PK
  president: 2008-09-09 Asif Ali Zardari | 2013-09-09 Mamnoon Hussain | 2018-09-09 Arif Alvi
    | 2024-03-10 Asif Ali Zardari
  prime-minister: 2008-03-25 Yousaf Raza Gilani | 2012-06-22 Raja Pervaiz Ashraf
    | 2013-03-25 Mir Hazar Khan Khoso (acting) | 2013-06-05 Nawaz Sharif | 2017-07-28 vacant
    | 2017-08-01 Shahid Khaqan Abbasi | 2018-06-01 Nasirul Mulk (acting) | 2018-08-18 [Imran Khan]
    | 2022-04-10 vacant | 2022-04-11 Shehbaz Sharif | 2023-08-14 Anwaar-ul-Haq Kakar (acting)
    | 2024-03-04 Shehbaz Sharif
BD
  president: 2009-02-12 Zillur Rahman | 2013-03-20 Abdul Hamid | 2023-04-24 Mohammed Shahabuddin
  prime-minister: 2009-01-06 Sheikh [Hasina] | 2024-08-05 vacant | 2024-08-08 Muhammad Yunus (acting)
    | 2026-02-17 Tarique Rahman
LK
  president: 2005-11-19 Mahinda Rajapaksa | 2015-01-09 Maithripala Sirisena | 2019-11-18 Gotabaya Rajapaksa
    | 2022-07-14 Ranil Wickremesinghe | 2024-09-23 Anura Kumara Dissanayake
  prime-minister: 2010-04-21 D. M. Jayaratne | 2015-01-09 Ranil Wickremesinghe | 2018-10-26 Mahinda Rajapaksa
    | 2018-12-16 Ranil Wickremesinghe | 2019-11-21 Mahinda Rajapaksa | 2022-05-09 vacant
    | 2022-05-12 Ranil Wickremesinghe | 2022-07-22 Dinesh Gunawardena | 2024-09-24 Harini Amarasuriya
NP
  president: 2008-07-23 Ram Baran Yadav | 2015-10-29 Bidya Devi Bhandari | 2023-03-13 Ram Chandra Paudel
  prime-minister: 2011-08-29 Baburam Bhattarai | 2013-03-14 Khil Raj Regmi (acting) | 2014-02-11 Sushil Koirala
    | 2015-10-12 KP Sharma Oli | 2016-08-04 Pushpa Kamal Dahal | 2017-06-07 Sher Bahadur Deuba
    | 2018-02-15 KP Sharma Oli | 2021-07-13 Sher Bahadur Deuba | 2022-12-26 Pushpa Kamal Dahal
    | 2024-07-15 KP Sharma Oli | 2025-09-09 vacant | 2025-09-12 Sushila Karki | 2026-03-27 Balendra Shah
BT
  monarch: 2006-12-14 Jigme Khesar Namgyel [Wangchuck]
  prime-minister: 2008-04-09 Jigme [Thinley] | 2013-04-28 Sonam [Tobgye] (acting) | 2013-07-27 Tshering [Tobgay]
    | 2018-08-09 Tshering [Wangchuk] (acting) | 2018-11-07 [Lotay] Tshering
    | 2024-01-28 Tshering Tobgay
MV
  president: 2008-11-11 Mohamed Nasheed | 2012-02-07 Mohammed Waheed Hassan | 2013-11-17 Abdulla Yameen
    | 2018-11-17 Ibrahim Mohamed Solih | 2023-11-17 Mohamed Muizzu
AF
  supreme-leader: 2021-08-15 Haibatullah Akhundzada
  president: 2001-12-22 Hamid Karzai | 2014-09-29 Ashraf Ghani | 2021-08-15 vacant
  prime-minister: 2021-09-07 Hasan Akhund
KZ
  president: 1991-12-16 Nursultan Nazarbayev | 2019-03-20 Kassym-Jomart Tokayev
  prime-minister: 2007-01-10 Karim Massimov | 2012-09-24 Serik Akhmetov | 2014-04-02 Karim Massimov
    | 2016-09-09 Bakytzhan Sagintayev | 2019-02-25 Askar Mamin | 2022-01-11 Alikhan Smailov
    | 2024-02-06 Olzhas Bektenov
KG
  president: 2011-12-01 Almazbek Atambayev | 2017-11-24 Sooronbay Jeenbekov | 2020-10-15 Sadyr Japarov (acting)
    | 2020-11-14 Talant Mamytov (acting) | 2021-01-28 Sadyr Japarov
  prime-minister: 2011-12-23 Omurbek Babanov | 2012-09-06 Zhantoro Satybaldiyev | 2014-04-03 Djoomart Otorbaev
    | 2015-05-01 Temir Sariyev | 2016-04-13 Sooronbay Jeenbekov | 2017-08-26 Sapar Isakov
    | 2018-04-20 Mukhammedkalyi Abylgaziev | 2020-06-17 Kubatbek Boronov | 2020-10-14 Sadyr Japarov
    | 2020-11-14 Artem Novikov (acting) | 2021-02-03 Ulukbek Maripov | 2021-10-12 Akylbek Japarov
    | 2024-12-16 Adylbek Kasymaliev
UZ
  president: 1991-09-01 Islam Karimov | 2016-09-08 Shavkat Mirziyoyev
  prime-minister: 2003-12-12 Shavkat Mirziyoyev | 2016-12-14 Abdulla Aripov
TJ
  president: 1994-11-20 Emomali Rahmon
  prime-minister: 1999-12-20 Oqil Oqilov | 2013-11-23 Kokhir Rasulzoda
TM
  president: 2007-02-14 Gurbanguly Berdimuhamedow | 2022-03-19 Serdar Berdimuhamedow
`;
