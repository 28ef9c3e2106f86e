/** Leaders of Africa. How to read and write a line: read-table.ts. Sources: README.md. */
export const africa = `
EG
  president: 2011-02-11 Mohamed Hussein [Tantawi] | 2012-06-30 Mohamed Morsi | 2013-07-04 Adly Mansour (acting)
    | 2014-06-08 Abdel Fattah el-Sisi
  prime-minister: 2011-12-07 Kamal Ganzouri | 2012-08-02 Hesham Qandil | 2013-07-16 Hazem el-Beblawi
    | 2014-03-01 Ibrahim Mahlab | 2015-09-19 Sherif Ismail | 2018-06-14 Mostafa Madbouly
LY
  supreme-leader: 1969-09-01 Muammar Gaddafi | 2011-10-20 vacant
  president: 2011-03-05 Mustafa Abdul [Jalil] | 2012-08-08 Mohamed [Magariaf] | 2013-05-28 vacant
    | 2013-06-25 Nouri Abusahmain | 2014-08-05 Aguila Saleh | 2016-03-30 Fayez al-Sarraj | 2021-03-15 Mohamed al-Menfi
  prime-minister: 2011-11-24 Abdurrahim [El-Keib] | 2012-11-14 Ali Zeidan | 2014-03-11 Abdullah al-Thani
    | 2016-03-30 Fayez al-Sarraj | 2021-03-15 Abdul Hamid [Dbeibah]
TN
  president: 2011-12-13 Moncef Marzouki | 2014-12-31 Beji Caid [Essebsi] | 2019-07-25 Mohamed Ennaceur (acting)
    | 2019-10-23 Kais Saied
  prime-minister: 2011-12-24 Hamadi Jebali | 2013-03-13 Ali Laarayedh | 2014-01-29 Mehdi Jomaa | 2015-02-06 Habib Essid
    | 2016-08-27 Youssef Chahed | 2020-02-27 Elyes Fakhfakh | 2020-09-02 Hichem Mechichi | 2021-07-25 vacant
    | 2021-10-11 Najla Bouden | 2023-08-01 Ahmed Hachani | 2024-08-07 Kamel Madouri | 2025-03-21 Sarra [Zaafrani Zenzri]
DZ
  president: 1999-04-27 Abdelaziz Bouteflika | 2019-04-02 vacant | 2019-04-09 Abdelkader Bensalah (acting)
    | 2019-12-19 Abdelmadjid Tebboune
  prime-minister: 2008-06-23 Ahmed Ouyahia | 2012-09-03 Abdelmalek Sellal | 2014-03-13 Youcef Yousfi (acting)
    | 2014-04-28 Abdelmalek Sellal | 2017-05-25 Abdelmadjid Tebboune | 2017-08-15 Ahmed Ouyahia
    | 2019-03-12 Noureddine Bedoui | 2019-12-19 vacant | 2019-12-28 Abdelaziz Djerad | 2021-06-30 Aymen Benabderrahmane
    | 2023-11-11 Nadir Larbaoui | 2025-08-28 Sifi Ghrieb
MA
  monarch: 1999-07-23 Mohammed VI
  prime-minister: 2011-11-29 Abdelilah Benkirane | 2017-04-05 Saadeddine [Othmani] | 2021-10-07 Aziz Akhannouch
MR
  president: 2009-08-05 Mohamed Ould Abdel Aziz | 2019-08-01 Mohamed Ould [Ghazouani]
  prime-minister: 2008-08-14 Moulaye Ould Mohamed Laghdaf | 2014-08-21 Yahya Ould Hademine
    | 2018-10-29 Mohamed Salem Ould Béchir | 2019-08-03 Ismail Ould Bedda | 2020-08-06 Mohamed Ould Bilal
    | 2024-08-02 Moctar Ould Djay
ML
  president: 2002-06-08 Amadou Toumani Touré | 2012-03-22 Amadou Sanogo | 2012-04-12 Dioncounda Traoré (acting)
    | 2013-09-04 Ibrahim Boubacar Keïta | 2020-08-19 Assimi Goïta | 2020-09-25 Bah Ndaw (acting)
    | 2021-05-24 Assimi Goïta
  prime-minister: 2011-04-03 Cissé Mariam Kaïdama Sidibé | 2012-03-22 vacant | 2012-04-17 Cheick Modibo Diarra
    | 2012-12-11 Diango Cissoko | 2013-09-05 Oumar Tatam Ly | 2014-04-05 Moussa Mara | 2015-01-08 Modibo Keïta
    | 2017-04-08 Abdoulaye Idrissa Maïga | 2017-12-30 Soumeylou Boubèye Maïga | 2019-04-23 Boubou Cissé
    | 2020-08-18 vacant | 2020-09-27 Moctar Ouane | 2021-05-24 vacant | 2021-06-07 Choguel Kokalla Maïga
    | 2024-11-21 Abdoulaye Maïga
NE
  president: 2011-04-07 Mahamadou Issoufou | 2021-04-02 Mohamed Bazoum | 2023-07-26 Abdourahamane Tchiani
  prime-minister: 2011-04-07 Brigi Rafini | 2021-04-03 Ouhoumoudou Mahamadou | 2023-08-08 Ali Lamine Zeine
TD
  president: 1990-12-02 Idriss Déby | 2021-04-20 Mahamat [Déby] Itno
  prime-minister: 2010-03-05 Emmanuel Nadingar | 2013-01-21 Djimrangar Dadnadji | 2013-11-21 Kalzeubet Pahimi Deubet
    | 2016-02-15 Albert Pahimi Padacké | 2018-05-04 vacant | 2021-04-26 Albert Pahimi Padacké
    | 2022-10-12 Saleh Kebzabo | 2024-01-01 Succès Masra | 2024-05-23 Allamaye Halina
SD
  president: 1989-06-30 Omar al-Bashir | 2019-04-11 Ahmed Awad Ibn Auf | 2019-04-12 Abdel Fattah al-Burhan
  prime-minister: 2017-03-02 Bakri Hassan Saleh | 2018-09-10 Motazz Moussa | 2019-02-23 Mohamed Tahir Ayala
    | 2019-04-11 vacant | 2019-08-21 Abdalla Hamdok | 2021-10-25 vacant | 2021-11-21 Abdalla Hamdok | 2022-01-02 vacant
    | 2022-01-19 Osman Hussein (acting) | 2025-05-31 Kamil Idris
SS
  president: 2011-07-09 Salva [Kiir] Mayardit
ET
  president: 2001-10-08 Girma Wolde-Giorgis | 2013-10-07 Mulatu Teshome | 2018-10-25 Sahle-Work Zewde
    | 2024-10-07 Taye Atske Selassie
  prime-minister: 1995-08-23 Meles Zenawi | 2012-08-20 Hailemariam Desalegn | 2018-04-02 Abiy Ahmed
ER
  president: 1993-05-24 Isaias Afwerki
DJ
  president: 1999-05-08 Ismaïl Omar Guelleh
  prime-minister: 2001-03-07 Dileita Mohamed Dileita | 2013-04-01 Abdoulkader Kamil Mohamed
SO
  president: 2009-01-31 Sharif Sheikh Ahmed | 2012-09-16 Hassan Sheikh [Mohamud]
    | 2017-02-08 Mohamed Abdullahi [Farmajo] | 2022-05-23 Hassan Sheikh Mohamud
  prime-minister: 2011-06-28 Abdiweli Mohamed Ali | 2012-10-17 Abdi Farah Shirdon | 2013-12-21 Abdiweli Sheikh Ahmed
    | 2014-12-24 Omar Sharmarke | 2017-03-01 Hassan Ali [Khaire] | 2020-07-25 vacant | 2020-09-23 Mohamed Hussein Roble
    | 2022-06-25 Hamza Abdi Barre
KE
  president: 2002-12-30 Mwai Kibaki | 2013-04-09 Uhuru Kenyatta | 2022-09-13 William Ruto
  prime-minister: 2008-04-17 Raila Odinga | 2013-04-09 vacant
UG
  president: 1986-01-26 Yoweri Museveni
  prime-minister: 2011-05-24 Amama Mbabazi | 2014-09-18 Ruhakana Rugunda | 2021-06-21 Robinah Nabbanja
TZ
  president: 2005-12-21 Jakaya Kikwete | 2015-11-05 John Magufuli | 2021-03-19 Samia [Suluhu Hassan]
  prime-minister: 2008-02-09 Mizengo Pinda | 2015-11-20 Kassim Majaliwa | 2025-11-14 Mwigulu Nchemba
RW
  president: 2000-03-24 Paul Kagame
  prime-minister: 2011-10-07 Pierre Habumuremyi | 2014-07-24 Anastase Murekezi | 2017-08-30 Édouard Ngirente
    | 2025-07-24 Justin Nsengiyumva
BI
  president: 2005-08-26 Pierre Nkurunziza | 2020-06-18 Évariste Ndayishimiye
  prime-minister: 2020-06-24 Alain-Guillaume Bunyoni | 2022-09-07 Gervais Ndirakobuca | 2025-08-05 Nestor Ntahontuye
CD
  president: 2001-01-26 Joseph Kabila | 2019-01-24 Félix Tshisekedi
  prime-minister: 2008-10-10 Adolphe Muzito | 2012-04-18 Augustin Matata Ponyo | 2016-11-17 Samy Badibanga
    | 2017-05-18 Bruno Tshibala | 2019-09-07 Sylvestre Ilunga | 2021-04-26 Sama Lukonde | 2024-06-12 Judith Suminwa
CG
  president: 1997-10-25 Denis Sassou-Nguesso
  prime-minister: 2016-04-23 Clément Mouamba | 2021-05-12 Anatole Collinet Makosso
GA
  president: 2009-10-16 Ali [Bongo] Ondimba | 2023-08-30 Brice [Oligui Nguema]
  prime-minister: 2009-07-17 Paul Biyoghé Mba | 2012-02-27 Raymond Ndong Sima | 2014-01-25 Daniel Ona Ondo
    | 2016-09-29 Emmanuel Issoze-Ngondet | 2019-01-12 Julien Nkoghe Bekale | 2020-07-16 Rose Christiane Raponda
    | 2023-01-09 Alain-Claude Bilie-By-Nze | 2023-08-30 vacant | 2023-09-07 Raymond Ndong Sima | 2025-05-05 vacant
GQ
  president: 1979-08-03 Teodoro [Obiang] Nguema Mbasogo
  prime-minister: 2008-07-08 Ignacio Milam Tang | 2012-05-21 Vicente Ehate Tomi | 2016-06-23 Francisco Pascual Obama Asue
    | 2023-02-01 Manuela Roka Botey | 2024-08-17 Manuel Osa Nsue Nsua
CM
  president: 1982-11-06 Paul Biya
  prime-minister: 2009-06-30 Philémon Yang | 2019-01-04 Joseph Dion Ngute
CF
  president: 2003-03-15 François Bozizé | 2013-03-24 Michel Djotodia | 2014-01-10 Alexandre-Ferdinand Nguendet (acting)
    | 2014-01-23 Catherine Samba-Panza | 2016-03-30 Faustin-Archange Touadéra
  prime-minister: 2008-01-22 Faustin-Archange Touadéra | 2013-01-17 Nicolas Tiangaye | 2014-01-25 André Nzapayeké
    | 2014-08-10 Mahamat Kamoun | 2016-04-02 Simplice Sarandji | 2019-02-25 Firmin Ngrébada
    | 2021-06-15 Henri-Marie Dondra | 2022-02-07 Félix Moloua
NG
  president: 2010-05-06 Goodluck Jonathan | 2015-05-29 Muhammadu Buhari | 2023-05-29 Bola Tinubu
BJ
  president: 2006-04-06 Thomas Boni [Yayi] | 2016-04-06 Patrice Talon | 2026-05-24 Romuald Wadagni
TG
  president: 2005-05-04 Faure [Gnassingbé] | 2025-05-03 Jean-Lucien Savi de Tové
  prime-minister: 2008-09-07 Gilbert Houngbo | 2012-07-23 Kwesi Ahoomey-Zunu | 2015-06-10 Komi Sélom Klassou
    | 2020-09-28 Victoire [Tomegah Dogbé] | 2025-05-03 Faure Gnassingbé
GH
  president: 2009-01-07 John Atta Mills | 2012-07-24 John Dramani Mahama | 2017-01-07 Nana [Akufo-Addo]
    | 2025-01-07 John Dramani Mahama
CI
  president: 2010-12-04 Alassane Ouattara
  prime-minister: 2010-12-04 Guillaume Soro | 2012-03-13 Jeannot Ahoussou-Kouadio | 2012-11-21 Daniel Kablan Duncan
    | 2017-01-10 Amadou Gon Coulibaly | 2020-07-08 vacant | 2020-07-30 Hamed Bakayoko | 2021-03-10 vacant
    | 2021-03-26 Patrick Achi | 2023-10-17 Robert Beugré Mambé
LR
  president: 2006-01-16 Ellen Johnson [Sirleaf] | 2018-01-22 George Weah | 2024-01-22 Joseph Boakai
SL
  president: 2007-09-17 Ernest Bai Koroma | 2018-04-04 Julius Maada [Bio]
GN
  president: 2010-12-21 Alpha Condé | 2021-09-05 Mamady Doumbouya
  prime-minister: 2010-12-24 Mohamed Said Fofana | 2016-01-05 Mamady Youla | 2018-05-24 Ibrahima Kassory Fofana
    | 2021-09-05 vacant | 2021-10-06 Mohamed Béavogui | 2022-07-17 Bernard Goumou | 2024-02-27 Amadou Oury [Bah]
GW
  president: 2009-09-08 Malam Bacai Sanhá | 2012-01-09 Raimundo Pereira (acting) | 2012-04-12 vacant
    | 2012-05-11 Manuel Serifo Nhamadjo (acting) | 2014-06-23 José Mário Vaz | 2020-02-27 Umaro Sissoco [Embaló]
    | 2025-11-27 Horta Inta-a Na Man =horta-inta-a
  prime-minister: 2009-01-02 Carlos [Gomes Júnior] | 2012-02-10 vacant | 2012-05-16 Rui Duarte de Barros
    | 2014-07-03 Domingos Simões Pereira | 2015-08-20 Baciro Djá | 2015-09-17 Carlos Correia | 2016-05-27 Baciro Djá
    | 2016-11-18 Umaro Sissoco Embaló | 2018-01-31 Artur Silva | 2018-04-17 Aristides Gomes | 2020-02-28 Nuno Gomes Nabiam
    | 2023-08-08 Geraldo Martins | 2023-12-20 Rui Duarte de Barros | 2025-08-07 Braima Camará | 2025-11-28 Ilídio Vieira Té
GM
  president: 1994-07-22 Yahya Jammeh | 2017-01-19 Adama Barrow
SN
  president: 2000-04-01 Abdoulaye Wade | 2012-04-02 Macky Sall | 2024-04-02 Bassirou Diomaye [Faye]
  prime-minister: 2009-04-30 Souleymane Ndéné Ndiaye | 2012-04-03 Abdoul Mbaye | 2013-09-01 Aminata Touré
    | 2014-07-06 Mahammed Dionne | 2019-05-14 vacant | 2022-09-17 Amadou Ba | 2024-03-06 Sidiki Kaba
    | 2024-04-02 Ousmane Sonko
CV
  president: 2011-09-09 Jorge Carlos Fonseca | 2021-11-09 José Maria Neves
  prime-minister: 2001-02-01 José Maria Neves | 2016-04-22 Ulisses [Correia e Silva]
BF
  president: 1987-10-15 Blaise Compaoré | 2014-10-31 vacant | 2014-11-18 Michel Kafando (acting)
    | 2015-12-29 Roch Marc Christian Kaboré | 2022-01-24 Paul-Henri Sandaogo Damiba | 2022-09-30 Ibrahim Traoré
  prime-minister: 2011-04-18 Luc-Adolphe Tiao | 2014-10-30 vacant | 2014-11-19 Isaac Zida | 2016-01-07 Paul Kaba Thieba
    | 2019-01-24 Christophe Dabiré | 2021-12-10 Lassina Zerbo | 2022-01-24 vacant | 2022-03-03 Albert Ouédraogo
    | 2022-09-30 vacant | 2022-10-21 Apollinaire Kyélem de Tambèla | 2024-12-07 Rimtalba Jean Emmanuel Ouédraogo
ST
  president: 2011-09-03 Manuel Pinto da Costa | 2016-09-03 Evaristo Carvalho | 2021-10-02 Carlos [Vila Nova]
  prime-minister: 2010-08-14 Patrice Trovoada | 2012-12-12 Gabriel Costa | 2014-11-25 Patrice Trovoada
    | 2018-12-03 Jorge [Bom Jesus] | 2022-11-11 Patrice Trovoada | 2025-01-12 Américo Ramos
AO
  president: 1979-09-21 José Eduardo dos Santos | 2017-09-26 João Lourenço
ZM
  president: 2011-09-23 Michael Sata | 2014-10-29 Guy Scott (acting) | 2015-01-25 Edgar Lungu
    | 2021-08-24 Hakainde Hichilema
ZW
  president: 1987-12-31 Robert Mugabe | 2017-11-21 vacant | 2017-11-24 Emmerson Mnangagwa
  prime-minister: 2009-02-11 Morgan Tsvangirai | 2013-09-11 vacant
MW
  president: 2004-05-24 Bingu wa Mutharika | 2012-04-07 Joyce Banda | 2014-05-31 Peter Mutharika
    | 2020-06-28 Lazarus Chakwera | 2025-10-04 Peter Mutharika
MZ
  president: 2005-02-02 Armando Guebuza | 2015-01-15 Filipe Nyusi | 2025-01-15 Daniel Chapo
  prime-minister: 2010-01-16 Aires Ali | 2012-10-08 Alberto Vaquina | 2015-01-17 Carlos Agostinho do Rosário
    | 2022-03-03 Adriano Maleiane | 2025-01-17 Maria Benvinda Levy
NA
  president: 2005-03-21 Hifikepunye Pohamba | 2015-03-21 Hage Geingob | 2024-02-04 Nangolo Mbumba
    | 2025-03-21 Netumbo [Nandi-Ndaitwah]
  prime-minister: 2005-03-21 Nahas Angula | 2012-12-04 Hage Geingob | 2015-03-21 Saara Kuugongelwa-Amadhila
    | 2025-03-21 Elijah Ngurare
BW
  president: 2008-04-01 Ian Khama | 2018-04-01 Mokgweetsi Masisi | 2024-11-01 Duma Boko
ZA
  president: 2009-05-09 Jacob Zuma | 2018-02-15 Cyril Ramaphosa
LS
  monarch: 1996-02-07 Letsie III
  prime-minister: 1998-05-29 Pakalitha Mosisili | 2012-06-08 Tom Thabane | 2015-03-17 Pakalitha Mosisili
    | 2017-06-16 Tom Thabane | 2020-05-20 Moeketsi Majoro | 2022-10-28 Sam Matekane
SZ
  monarch: 1986-04-25 Mswati III
  prime-minister: 2008-10-23 Barnabas Sibusiso [Dlamini] | 2018-09-28 vacant | 2018-10-29 Ambrose Dlamini
    | 2020-12-13 Themba Masuku (acting) | 2021-07-16 Cleopas Dlamini | 2023-09-28 vacant | 2023-11-06 Russell Dlamini
MG
  president: 2009-03-17 Andry Rajoelina | 2014-01-25 Hery Rajaonarimampianina | 2018-09-07 Rivo Rakotovao (acting)
    | 2019-01-19 Andry Rajoelina | 2025-10-17 Michael Randrianirina
  prime-minister: 2011-11-02 Omer Beriziky | 2014-04-16 Roger Kolo | 2015-01-17 Jean Ravelonarivo
    | 2016-04-13 Olivier Mahafaly | 2018-06-06 Christian Ntsay | 2025-10-06 Ruphin Zafisambo
    | 2025-10-20 Herintsalama Rajaonarivelo
MU
  president: 2003-10-07 Anerood Jugnauth | 2012-03-31 Monique [Bellepeau] (acting) | 2012-07-21 Kailash Purryag | 2015-06-05 Ameenah Gurib-Fakim | 2018-03-23 Barlen Vyapoory (acting)
    | 2019-12-02 Prithvirajsing Roopun | 2024-12-07 Dharam Gokhool
  prime-minister: 2005-07-05 Navin Ramgoolam | 2014-12-17 Anerood Jugnauth | 2017-01-23 Pravind Jugnauth
    | 2024-11-13 Navin Ramgoolam
SC
  president: 2004-04-14 James Michel | 2016-10-16 Danny Faure | 2020-10-26 Wavel Ramkalawan
    | 2025-10-26 Patrick Herminie
KM
  president: 2011-05-26 Ikililou Dhoinine | 2016-05-26 [Azali] Assoumani
`;
