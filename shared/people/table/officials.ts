/**
 * Better known officials, so that a leader's contact with one is told from one between leaders. Not meant to be
 * complete: whoever is missing is read from title, country and name in the text.
 */
export const officials = `
VN
  deputy-prime-minister*: 2025-02-18.. Nguyễn Chí Dũng | 2025-02-18.. Mai Văn Chính | 2025-10-25.. Hồ Quốc Dũng
    | 2025-10-25.. Phạm Thị Thanh Trà
  vice-president: 2007-07-25 Nguyễn Thị Doan | 2016-04-08 Đặng Thị Ngọc Thịnh | 2021-04-06 Võ Thị Ánh Xuân
  parliament-speaker: 2011-07-23 Nguyễn Sinh Hùng | 2016-03-31 Nguyễn Thị Kim Ngân | 2021-03-31 Vương Đình Huệ
    | 2024-05-02 vacant | 2024-05-20 Trần Thanh Mẫn
  party-secretariat-head: 2011-08-03 Lê Hồng Anh | 2016-02-04 Đinh Thế Huynh | 2018-03-05 Trần Quốc Vượng
    | 2021-02-06 Võ Văn Thưởng | 2023-03-06 Trương Thị Mai | 2024-05-16 Lương Cường | 2024-10-25 Trần Cẩm Tú
  foreign-minister: 2011-08-03 Phạm Bình Minh | 2021-04-08 Bùi Thanh Sơn | 2025-08-30 Lê Hoài Trung
  defence-minister: 2006-06-28 Phùng Quang Thanh | 2016-04-09 Ngô Xuân Lịch | 2021-04-08 Phan Văn Giang
  public-security-minister: 2011-08-03 Trần Đại Quang | 2016-04-09 Tô Lâm | 2024-06-06 Lương Tam Quang
  deputy-prime-minister*: 2011-08-03..2016-04-07 Nguyễn Xuân Phúc | 2013-11-13..2023-01-05 Phạm Bình Minh
    | 2013-11-13..2023-01-05 Vũ Đức Đam | 2016-04-09..2021-04-06 Trịnh Đình Dũng | 2016-04-09..2020-06-11 Vương Đình Huệ
    | 2016-04-09..2021-04-08 Trương Hòa Bình | 2021-04-08.. Lê Văn Thành | 2021-04-08..2024-10-28 Lê Minh Khái
    | 2023-01-05.. Trần Hồng Hà | 2023-01-05..2024-07-03 Trần Lưu Quang | 2024-06-06.. Lê Thành Long
    | 2024-08-26.. Nguyễn Hòa Bình | 2024-08-26.. Hồ Đức Phớc | 2024-08-26.. Bùi Thanh Sơn
US
  deputy-foreign-minister: 2021-04-14 Wendy Sherman | 2023-07-29 vacant | 2024-02-12 Kurt Campbell
    | 2025-01-20 vacant | 2025-03-25 Christopher Landau
  commerce-secretary: 2017-02-28 Wilbur Ross | 2021-03-03 Gina Raimondo | 2025-02-21 Howard Lutnick
  trade-representative: 2017-05-15 Robert Lighthizer | 2021-03-18 Katherine Tai | 2025-02-27 Jamieson Greer
  ambassador-to-un: 2017-01-27 Nikki Haley | 2019-09-12 Kelly Craft | 2021-02-25 Linda Thomas-Greenfield
    | 2025-09-20 Mike Waltz
  armed-forces-chief: 2011-10-01 Martin Dempsey | 2015-10-01 Joseph Dunford | 2019-10-01 Mark Milley
    | 2023-10-01 Charles [Q. Brown] =charles-q-brown | 2025-02-21 vacant | 2025-04-12 Dan Caine
  homeland-security-secretary: 2021-02-02 Alejandro Mayorkas | 2025-01-25 Kristi Noem
  army-secretary: 2021-05-28 Christine Wormuth | 2025-02-25 Dan Driscoll
  intelligence-director: 2021-01-21 Avril Haines | 2025-02-12 Tulsi Gabbard
  chief-of-staff: 2021-01-20 Ron Klain | 2023-02-08 Jeff Zients | 2025-01-20 Susie Wiles
  vice-president: 2009-01-20 Joe Biden | 2017-01-20 Mike Pence | 2021-01-20 Kamala Harris | 2025-01-20 JD Vance
  foreign-minister: 2009-01-21 Hillary Clinton | 2013-02-01 John Kerry | 2017-02-01 Rex Tillerson | 2018-03-31 vacant
    | 2018-04-26 Mike Pompeo | 2021-01-26 Antony Blinken | 2025-01-21 Marco Rubio
  defence-minister: 2011-07-01 Leon Panetta | 2013-02-27 Chuck Hagel | 2015-02-17 Ash Carter | 2017-01-20 James Mattis
    | 2019-01-01 Patrick Shanahan (acting) | 2019-07-23 Mark Esper | 2020-11-09 Christopher Miller (acting)
    | 2021-01-22 Lloyd Austin | 2025-01-25 Pete Hegseth
  security-adviser: 2010-10-08 Tom Donilon | 2013-07-01 Susan Rice | 2017-01-20 Michael Flynn | 2017-02-20 H. R. McMaster
    | 2018-04-09 John Bolton | 2019-09-18 Robert O'Brien | 2021-01-20 Jake Sullivan | 2025-01-20 Mike Waltz
    | 2025-05-01 Marco Rubio
  treasury-secretary: 2013-02-28 Jack Lew | 2017-02-13 Steven Mnuchin | 2021-01-26 Janet Yellen | 2025-01-28 Scott Bessent
  parliament-speaker: 2011-01-05 John Boehner | 2015-10-29 Paul Ryan | 2019-01-03 Nancy Pelosi | 2023-01-07 Kevin McCarthy
    | 2023-10-25 Mike Johnson
  envoy*: 2025-01-20.. Steve Witkoff | 2025-01-20.. Keith Kellogg | 2017-01-20..2021-01-19 Jared Kushner
    | 2025-10-01.. Jared Kushner | 2025-05-23.. Tom Barrack | 2025-04-01.. Massad Boulos | 2022-01-10..2025-01-20 Amos Hochstein | 2021-01-20..2024-03-06 John Kerry | 2018-08-23..2021-01-19 Stephen Biegun
  intelligence-head*: 2021-03-19..2025-01-19 William Burns | 2018-05-21..2021-01-19 Gina Haspel | 2025-01-23.. John Ratcliffe
    | 2017-01-23..2018-04-26 Mike Pompeo
  spokesperson*: 2025-01-20.. Karoline Leavitt | 2022-05-13..2025-01-20 Karine Jean-Pierre | 2021-01-20..2022-05-13 Jen Psaki
RU
  kremlin-deputy-chief*: 2016-10-05.. Sergey Kiriyenko | 2008-05-12.. Alexei Gromov | 2024-05-14.. Dmitry Kozak
  foreign-minister: 2004-03-09 Sergey Lavrov
  defence-minister: 2012-11-06 Sergei Shoigu | 2024-05-14 Andrey Belousov
  presidential-aide*: 2012-05-21.. Yuri Ushakov | 2025-01-01.. Maxim Oreshkin | 2020-01-24..2024-05-14 Andrey Belousov
    | 2024-05-14.. Nikolai Patrushev | 2024-05-14.. Alexei Dyumin
  spokesperson*: 2008-04-25.. Dmitry Peskov | 2015-08-10.. Maria Zakharova
  security-council-secretary: 2008-05-12 Nikolai Patrushev | 2024-05-12 Sergei Shoigu
  security-council-deputy: 2020-01-16 Dmitry Medvedev
  parliament-speaker*: 2011-09-21.. Valentina Matviyenko | 2011-12-21..2016-10-04 Sergey Naryshkin
    | 2016-10-05.. Vyacheslav Volodin
  intelligence-head: 2016-10-05 Sergey Naryshkin
  envoy*: 2025-02-23.. Kirill Dmitriev
  deputy-prime-minister*: 2020-01-21.. Alexey Overchuk | 2022-07-15.. Denis Manturov | 2011-12-27..2018-05-18 Dmitry Rogozin
    | 2018-05-18.. Yury Trutnev | 2020-11-10.. Alexander Novak
CN
  foreign-minister: 2007-04-27 Yang Jiechi | 2013-03-16 Wang Yi | 2022-12-30 Qin Gang | 2023-07-25 Wang Yi
  foreign-affairs-director: 2013-08-01 Yang Jiechi | 2023-01-01 Wang Yi
  vice-president: 2008-03-15 Xi Jinping | 2013-03-14 Li Yuanchao | 2018-03-17 Wang Qishan | 2023-03-10 Han Zheng
  parliament-speaker: 2003-03-15 Wu Bangguo | 2013-03-14 Zhang Dejiang | 2018-03-17 Li Zhanshu | 2023-03-10 Zhao Leji
  cppcc-chair: 2003-03-13 Jia Qinglin | 2013-03-11 Yu Zhengsheng | 2018-03-14 Wang Yang | 2023-03-10 Wang Huning
  defence-minister: 2013-03-16 Chang Wanquan | 2018-03-19 Wei Fenghe | 2023-03-12 Li Shangfu | 2023-10-24 vacant
    | 2023-12-29 Dong Jun
  vice-premier*: 2018-03-19..2023-03-11 Liu He | 2018-03-19..2023-03-11 Hu Chunhua | 2023-03-12.. He Lifeng
    | 2023-03-12.. Ding Xuexiang | 2023-03-12.. Zhang Guoqing | 2023-03-12.. Liu Guozhong
    | 2013-03-16..2018-03-18 Zhang Gaoli | 2013-03-16..2018-03-18 Wang Yang
  public-security-minister: 2017-11-04 Zhao Kezhi | 2022-06-24 Wang Xiaohong
  party-liaison-head: 2015-11-26 Song Tao | 2022-06-02 Liu Jianchao | 2025-09-30 Liu Haixing
TW
  vice-president: 2016-05-20 Chen Chien-jen | 2020-05-20 Lai Ching-te | 2024-05-20 Hsiao Bi-khim
JP
  defence-minister: 2020-09-16 Nobuo Kishi | 2022-08-10 Yasukazu Hamada | 2023-09-13 Minoru Kihara | 2024-10-01 Gen Nakatani
    | 2025-10-21 Shinjiro Koizumi
  foreign-minister: 2012-12-26 Fumio Kishida | 2017-08-03 Taro Kono | 2019-09-11 Toshimitsu Motegi
    | 2021-11-10 Yoshimasa Hayashi | 2023-09-13 Yoko Kamikawa | 2024-10-01 Takeshi Iwaya | 2025-10-21 Toshimitsu Motegi
  chief-cabinet-secretary: 2012-12-26 Yoshihide Suga | 2020-09-16 Katsunobu Kato | 2021-10-04 Hirokazu Matsuno
    | 2023-12-14 Yoshimasa Hayashi | 2025-10-21 Minoru Kihara
KR
  foreign-minister: 2013-03-11 Yun Byung-se | 2017-06-18 Kang Kyung-wha | 2021-02-09 Chung Eui-yong | 2022-05-12 Park Jin
    | 2024-01-10 Cho Tae-yul | 2025-07-19 Cho Hyun
  security-adviser: 2017-05-21 Chung Eui-yong | 2020-07-03 Suh Hoon | 2022-05-10 Kim Sung-han | 2023-03-30 Cho Tae-yong
    | 2024-01-05 Chang Ho-jin | 2024-08-13 Shin Won-sik | 2025-06-04 Wi Sung-lac
  parliament-speaker: 2018-07-13 Moon Hee-sang | 2020-06-05 Park Byeong-seug | 2022-07-04 Kim Jin-pyo
    | 2024-06-05 Woo Won-shik
KP
  parliament-speaker*: 1998-09-05..2019-04-10 Kim Yong-nam | 2019-04-11.. Choe Ryong-hae
  foreign-minister: 2016-05-09 Ri Yong-ho | 2020-01-23 Ri Son-gwon | 2022-06-10 Choe Son-hui
  party-official*: 2017-10-07.. Kim Yo-jong | 2016-01-01..2019-04-30 Kim Yong-chol
LA
  defence-minister: 2024-11-18 Khamliang Outhakaysone
  parliament-speaker: 2010-12-23 Pany Yathotou | 2021-03-22 Xaysomphone Phomvihane
  foreign-minister: 2016-04-20 Saleumxay Kommasith | 2024-11-18 Thongsavanh Phomvihane
KH
  senate-president: 2024-04-03 Hun Sen
  parliament-speaker: 2006-03-21 Heng Samrin | 2023-08-22 Khuon Sudary
  foreign-minister: 2016-04-05 Prak Sokhonn | 2023-08-22 Sok Chenda Sophea | 2024-11-20 Prak Sokhonn
TH
  parliament-speaker: 2019-05-25 Chuan Leekpai | 2023-07-05 Wan Muhamad Noor Matha
  foreign-minister: 2015-08-20 Don Pramudwinai | 2023-09-01 Parnpree Bahiddha-Nukara | 2024-04-30 Maris Sangiampongsa
    | 2025-09-19 Sihasak Phuangketkeow
ID
  foreign-minister: 2014-10-27 Retno Marsudi | 2024-10-21 Sugiono
SG
  foreign-minister: 2015-10-01 Vivian Balakrishnan
MY
  foreign-minister: 2020-03-10 Hishammuddin Hussein | 2021-08-30 Saifuddin Abdullah | 2022-12-03 Zambry [Abdul Kadir]
    | 2023-12-12 Mohamad Hasan
PH
  foreign-minister: 2018-10-17 Teodoro Locsin | 2022-07-01 Enrique Manalo | 2025-07-01 Theresa Lazaro
  vice-president: 2016-06-30 Leni Robredo | 2022-06-30 Sara Duterte
IN
  foreign-minister: 2014-05-26 Sushma Swaraj | 2019-05-31 Subrahmanyam Jaishankar
  defence-minister: 2017-09-03 Nirmala Sitharaman | 2019-05-31 Rajnath Singh
  security-adviser: 2014-05-26 Ajit Doval
PK
  foreign-minister: 2018-08-20 Shah Mahmood [Qureshi] | 2022-04-27 Bilawal [Bhutto Zardari] | 2023-08-17 Jalil Abbas [Jilani]
    | 2024-03-11 Ishaq Dar
  army-chief: 2022-11-29 Asim Munir
UA
  defence-minister: 2021-11-04 Oleksii Reznikov | 2023-09-06 Rustem Umerov | 2025-07-17 Denys Shmyhal
    | 2026-01-14 Mykhailo Fedorov
  army-chief: 2021-07-27 Valerii Zaluzhnyi | 2024-02-08 Oleksandr Syrskyi
  foreign-minister: 2014-06-19 Pavlo Klimkin | 2019-08-29 Vadym Prystaiko | 2020-03-04 Dmytro Kuleba
    | 2024-09-05 Andrii Sybiha
  presidential-office-head: 2020-02-11 Andriy Yermak | 2025-11-28 vacant | 2026-01-02 Kyrylo Budanov
  security-council-secretary: 2025-07-18 Rustem Umerov
  parliament-speaker: 2019-08-29 Dmytro Razumkov | 2021-10-08 Ruslan Stefanchuk
BY
  foreign-minister: 2012-08-20 Vladimir Makei | 2022-12-13 Sergei Aleinik | 2024-06-27 Maxim Ryzhenkov
GB
  defence-minister: 2019-07-24 Ben Wallace | 2023-08-31 Grant Shapps | 2024-07-05 John Healey
  security-adviser: 2024-12-02 Jonathan [Powell] =jonathan-powell
  foreign-minister: 2014-07-15 Philip Hammond | 2016-07-13 Boris Johnson | 2018-07-09 Jeremy Hunt | 2019-07-24 Dominic Raab
    | 2021-09-15 Liz Truss | 2022-09-06 James Cleverly | 2023-11-13 David Cameron | 2024-07-05 David Lammy
    | 2025-09-05 Yvette Cooper
FR
  defence-minister: 2017-06-21 Florence Parly | 2022-05-20 Sébastien Lecornu | 2025-10-12 Catherine Vautrin
  foreign-minister: 2012-05-16 Laurent Fabius | 2016-02-11 Jean-Marc Ayrault | 2017-05-17 Jean-Yves [Le Drian]
    | 2022-05-20 Catherine Colonna | 2024-01-11 Stéphane Séjourné | 2024-09-21 Jean-Noël Barrot
DE
  defence-minister: 2013-12-17 Ursula [von der Leyen] | 2019-07-17 Annegret Kramp-Karrenbauer | 2021-12-08 Christine Lambrecht
    | 2023-01-19 Boris Pistorius
  foreign-minister: 2013-12-17 Frank-Walter Steinmeier | 2017-01-27 Sigmar Gabriel | 2018-03-14 Heiko Maas
    | 2021-12-08 Annalena Baerbock | 2025-05-06 Johann Wadephul
IT
  foreign-minister: 2019-09-05 Luigi [Di Maio] | 2022-10-22 Antonio Tajani
PL
  foreign-minister: 2020-08-26 Zbigniew Rau | 2023-12-13 Radosław Sikorski
HU
  foreign-minister: 2014-09-23 Péter Szijjártó | 2026-05-12 vacant
TR
  foreign-minister: 2015-11-24 Mevlüt Çavuşoğlu | 2023-06-03 Hakan Fidan
IR
  foreign-minister: 2013-08-15 Mohammad Javad Zarif | 2021-08-25 Hossein Amir-Abdollahian | 2024-05-20 Ali Bagheri (acting)
    | 2024-08-21 Abbas Araghchi
IL
  foreign-minister: 2021-06-13 Yair Lapid | 2022-12-29 Eli Cohen | 2024-01-01 Israel [Katz] =israel-katz | 2024-11-08 Gideon Sa'ar
  defence-minister: 2022-12-29 Yoav Gallant | 2024-11-07 Israel [Katz] =israel-katz
SA
  foreign-minister: 2015-04-29 Adel al-Jubeir | 2018-12-27 vacant | 2019-10-23 Faisal bin Farhan
SY
  foreign-minister: 2006-02-11 Walid Muallem | 2020-11-22 Faisal Mekdad | 2024-12-21 Asaad al-Shaibani
EG
  foreign-minister: 2014-06-17 Sameh Shoukry | 2024-07-03 Badr Abdelatty
CA
  governor-general: 2010-10-01 David [Johnston] | 2017-10-02 Julie Payette | 2021-07-26 Mary [Simon] =mary-simon
  foreign-minister: 2017-01-10 Chrystia Freeland | 2019-11-20 François-Philippe Champagne | 2021-01-12 Marc Garneau
    | 2021-10-26 Mélanie Joly | 2025-05-13 Anita Anand
AU
  governor-general: 2008-09-05 Quentin Bryce | 2014-03-28 Peter Cosgrove | 2019-07-01 David Hurley | 2024-07-01 Sam Mostyn
  defence-minister: 2022-06-01 Richard Marles
  foreign-minister: 2013-09-18 Julie Bishop | 2018-08-28 Marise Payne | 2022-05-23 Penny Wong
NZ
  governor-general: 2011-08-31 Jerry Mateparae | 2016-09-28 Patsy Reddy | 2021-10-21 Cindy Kiro
  foreign-minister: 2017-10-26 Winston Peters | 2020-11-06 Nanaia Mahuta | 2023-11-27 Winston Peters
CU
  foreign-minister: 2009-03-02 Bruno [Rodríguez] Parrilla
  parliament-speaker: 2018-04-19 Esteban Lazo
VE
  foreign-minister: 2017-08-02 Jorge Arreaza | 2021-08-19 Félix Plasencia | 2023-01-06 Yván Gil
  parliament-speaker: 2021-01-05 Jorge Rodríguez
  defence-minister: 2014-10-25 Vladimir [Padrino] López
  vice-president: 2018-06-14 Delcy Rodríguez | 2026-01-05 vacant
BR
  foreign-minister: 2021-04-06 Carlos França | 2023-01-01 Mauro Vieira
VA
  secretary-of-state: 2013-10-15 Pietro Parolin
EU
  foreign-minister: 2009-12-01 Catherine Ashton | 2014-11-01 Federica Mogherini | 2019-12-01 Josep Borrell
    | 2024-12-01 Kaja Kallas
  parliament-speaker: 2012-01-17 Martin Schulz | 2017-01-17 Antonio Tajani | 2019-07-03 David Sassoli
    | 2022-01-18 Roberta Metsola
  commissioner*: 2024-12-01.. Andrius Kubilius | 2024-12-01.. Maroš Šefčovič | 2024-12-01.. Valdis Dombrovskis
UN
  assembly-president: 2016-09-13 Peter Thomson | 2025-09-09 Annalena Baerbock
MM
  foreign-minister: 2021-02-01 Wunna Maung Lwin | 2023-02-01 Than Swe
TL
  foreign-minister: 2023-07-01 Bendito Freitas
KZ
  foreign-minister: 2019-09-18 Mukhtar Tileuberdi | 2023-04-03 Murat Nurtleu | 2025-09-26 Yermek Kosherbayev
UZ
  foreign-minister: 2022-12-27 Bakhtiyor Saidov
KG
  foreign-minister: 2022-04-22 Jeenbek Kulubaev
TJ
  foreign-minister: 2013-11-29 Sirojiddin Muhriddin
TM
  foreign-minister: 2001-07-07 Rashid Meredov
MN
  foreign-minister: 2021-01-29 Battsetseg Batmunkh
AM
  foreign-minister: 2021-08-19 Ararat Mirzoyan
AZ
  foreign-minister: 2020-07-16 Jeyhun Bayramov
GE
  foreign-minister: 2024-07-11 Maka Botchorishvili
MD
  foreign-minister: 2024-01-29 Mihai Popșoi
RS
  foreign-minister: 2024-05-02 Marko Đurić
BD
  foreign-minister: 2019-01-07 A. K. Abdul [Momen] | 2024-01-11 Hasan Mahmud | 2024-08-08 Touhid Hossain
LK
  foreign-minister: 2022-07-22 Ali Sabry | 2024-11-18 Vijitha Herath
AF
  foreign-minister: 2021-09-07 Amir Khan [Muttaqi]
NL
  foreign-minister: 2022-01-10 Wopke Hoekstra | 2023-09-05 Hanke [Bruins Slot] | 2024-07-02 Caspar Veldkamp | 2025-09-05 David [van Weel]
BE
  foreign-minister: 2022-07-15 Hadja Lahbib | 2024-12-03 Bernard Quintin | 2025-02-03 Maxime Prévot
ES
  foreign-minister: 2021-07-12 José Manuel [Albares]
PT
  foreign-minister: 2024-04-02 Paulo Rangel
SE
  foreign-minister: 2019-09-10 Ann Linde | 2022-10-18 Tobias Billström | 2024-09-10 Maria [Malmer Stenergard]
FI
  foreign-minister: 2019-06-06 Pekka Haavisto | 2023-06-20 Elina Valtonen
NO
  foreign-minister: 2017-10-20 Ine [Eriksen Søreide] | 2021-10-14 Anniken Huitfeldt | 2023-10-16 Espen [Barth Eide]
DK
  foreign-minister: 2019-06-27 Jeppe Kofod | 2022-12-15 Lars Løkke Rasmussen
AT
  foreign-minister: 2025-03-03 Beate Meinl-Reisinger
CH
  foreign-minister: 2017-11-01 Ignazio Cassis
CZ
  foreign-minister: 2021-12-17 Jan Lipavský | 2025-12-15 Petr Macinka
SK
  foreign-minister: 2023-10-25 Juraj Blanár
RO
  foreign-minister: 2023-06-15 Luminița Odobescu | 2024-12-23 Emil Hurezeanu | 2025-06-23 Oana Țoiu
HR
  foreign-minister: 2019-07-19 Gordan [Grlić-Radman]
SI
  foreign-minister: 2022-06-01 Tanja Fajon
GR
  foreign-minister: 2019-07-09 Nikos Dendias | 2023-06-27 Giorgos Gerapetritis
EE
  foreign-minister: 2023-04-17 Margus Tsahkna
LV
  foreign-minister: 2011-10-25 Edgars Rinkēvičs | 2023-09-15 Krišjānis Kariņš | 2024-04-19 Baiba Braže
LT
  foreign-minister: 2020-12-11 Gabrielius Landsbergis | 2024-12-12 Kęstutis Budrys
JO
  foreign-minister: 2017-01-15 Ayman Safadi
AE
  foreign-minister: 2006-02-09 Abdullah bin Zayed
  security-adviser: 2016-02-14 Tahnoun bin Zayed
OM
  foreign-minister: 2020-08-18 Badr Albusaidi
BH
  foreign-minister: 2020-02-11 Abdullatif [Al Zayani]
IQ
  foreign-minister: 2020-06-06 Fuad Hussein
MA
  foreign-minister: 2017-04-05 Nasser Bourita
DZ
  foreign-minister: 2023-03-18 Ahmed Attaf
ZA
  foreign-minister: 2019-05-30 Naledi Pandor | 2024-07-03 Ronald Lamola
NG
  foreign-minister: 2023-08-21 Yusuf Tuggar
KE
  foreign-minister: 2023-10-05 Musalia Mudavadi
MX
  foreign-minister: 2018-12-01 Marcelo Ebrard | 2023-07-03 Alicia Bárcena | 2024-10-01 Juan Ramón [de la Fuente]
AR
  foreign-minister: 2023-12-10 Diana Mondino | 2024-10-30 Gerardo Werthein | 2025-10-28 Pablo Quirno
CO
  foreign-minister: 2022-08-07 Álvaro Leyva | 2024-05-22 Luis Gilberto Murillo | 2025-01-29 Laura Sarabia | 2025-07-07 Rosa [Villavicencio]
NATO
  deputy-secretary-general: 2019-10-17 Mircea Geoană | 2024-11-26 Radmila Šekerinska
`;
