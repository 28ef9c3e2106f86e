/**
 * Further spellings of names, in Vietnamese and English. One person a line: common English name (or id), then what else
 * the press writes; brackets mark a short form ("[Tập] Cận Bình" gives both the whole and "Tập").
 */
export const names = `
# China
Xi Jinping: [Tập] Cận Bình
Hu Jintao: [Hồ] Cẩm Đào
Wen Jiabao: [Ôn] Gia Bảo
Li Keqiang: [Lý] Khắc Cường
Li Qiang: [Lý] Cường
Wang Yi: [Vương] Nghị
Yang Jiechi: [Dương] Khiết Trì
Qin Gang: [Tần] Cương
Li Yuanchao: [Lý] Nguyên Triều
Wang Qishan: [Vương] Kỳ Sơn
Han Zheng: [Hàn] Chính
Wu Bangguo: [Ngô] Bang Quốc
Zhang Dejiang: [Trương] Đức Giang
Li Zhanshu: [Lật] Chiến Thư
Zhao Leji: [Triệu] Lạc Tế
Jia Qinglin: [Giả] Khánh Lâm
Yu Zhengsheng: [Du] Chính Thanh
Wang Yang: [Uông] Dương
Wang Huning: [Vương] Hỗ Ninh, [Vương] Hộ Ninh
Chang Wanquan: [Thường] Vạn Toàn
Wei Fenghe: [Ngụy] Phượng Hòa
Li Shangfu: [Lý] Thượng Phúc
Dong Jun: [Đổng] Quân
Liu He: [Lưu] Hạc
Hu Chunhua: [Hồ] Xuân Hoa
He Lifeng: [Hà] Lập Phong
Ding Xuexiang: [Đinh] Tiết Tường
Zhang Guoqing: [Trương] Quốc Thanh
Liu Guozhong: [Lưu] Quốc Trung
Zhang Gaoli: [Trương] Cao Lệ
Zhao Kezhi: [Triệu] Khắc Chí
Wang Xiaohong: [Vương] Tiểu Hồng
Song Tao: [Tống] Đào
Liu Jianchao: [Lưu] Kiến Siêu
Liu Haixing: [Lưu] Hải Tinh
# Taiwan
Ma Ying-jeou: [Mã] Anh Cửu
Tsai Ing-wen: [Thái] Anh Văn
Lai Ching-te: [Lại] Thanh Đức, William Lai
Su Tseng-chang: [Tô] Trinh Xương
Chen Chien-jen: [Trần] Kiến Nhân
Cho Jung-tai: [Trác] Vinh Thái
Lin Chuan: [Lâm] Toàn
Hsiao Bi-khim: [Tiêu] Mỹ Cầm
# Korea and Japan
Kim Jong-un: Kim Chính Ân, Kim Chang-un
Kim Yo-jong: Kim Yo Chong, Kim Dữ Chính
Choe Son-hui: Choe Sun Hui, Choe Sunhui
Choe Ryong-hae: Choe Ryong Hae
Kim Yong-nam: Kim Vĩnh Nam
Kim Tok-hun: Kim Duk-hun
Pak Pong-ju: Pak Bong-ju
Pak Thae-song: Pak Tae-song
Moon Jae-in: Mun Jae-in
Yoon Suk-yeol: Yoon Seok-youl, Yoon Suk Yeol, Yoon Seok-yeol
Lee Jae-myung: Lee Jae Myeong, Lee Jae-myeong, [Lý] Tại Minh, [Lý] Tái Minh
Choi Sang-mok: Choe Sang-mok
Akihito: Nhật hoàng Akihito, Emperor Akihito
Naruhito: Nhật hoàng Naruhito, Emperor Naruhito
Toshimitsu Motegi: Motegi Toshimitsu
# Southeast Asia
Lee Hsien Loong: [Lý] Hiển Long
Lawrence Wong: [Hoàng] Tuần Tài, Hoàng Tuấn Tài, [Hoàng] Huần Tài
Tony Tan: Trần Khánh Viêm
Prayut Chan-o-cha: [Prayuth] Chan-o-cha, [Prayut] Chan-ocha, [Prayuth] Chan-ocha, [Prayut] Chanocha, [Prayuth] Chanocha
Paetongtarn Shinawatra: [Paethongtarn] Shinawatra
Anutin Charnvirakul: [Anutin] Charnvirakun
Phumtham Wechayachai: [Phumtham] Vejjayachai
Prawit Wongsuwan: [Prawit] Wongsuwon
Srettha Thavisin: [Srettha] Thavisine
Maha Vajiralongkorn: Maha [Vajiralongkorn] Bodindradebayavarangkun, Rama X
Bhumibol Adulyadej: Rama IX
Hun Manet: Hun Ma Nết, Samdech Thipadei Hun Manet
Hun Sen: Samdech Techo Hun Sen
Norodom Sihamoni: Preah Norodom Sihamoni
Thongloun Sisoulith: [Thonglun] Sisoulith, [Thoonglun] Sisoulith, [Thounglun] Sisoulith, [Thong-lun] Xi-xu-lít
Bounnhang Vorachith: [Bounnhang] Vorachit, [Bunnhang] Vorachith
Choummaly Sayasone: [Chummaly] Sayasone, [Choummaly] Saynhasone, [Chummaly] Saynhasone
Sonexay Siphandone: [Sonexay] Siphandon, [Sonsay] Siphandone
Phankham Viphavanh: [Phankham] Viphavan
Thongsing Thammavong: [Thongsinh] Thammavong
Xaysomphone Phomvihane: [Saysomphone] Phomvihane, [Xaysomphone] Phomvihan
Joko Widodo: [Jokowi], Joko [Jokowi] Widodo
Susilo Bambang Yudhoyono: [SBY]
Prabowo Subianto: [Prabowo] Subianto Djojohadikusumo, Prabowo [Subianto]
Ferdinand Marcos: Ferdinand [Marcos] Jr, Ferdinand Marcos Jr., Ferdinand Romualdez Marcos Jr, Bongbong Marcos, [Bongbong], Ferdinand R. Marcos Jr
Benigno Aquino: Benigno Aquino III, Benigno S. Aquino III, Noynoy Aquino
Rodrigo Duterte: Rodrigo Roa Duterte
Hassanal Bolkiah: Haji Hassanal Bolkiah, Hassanal Bolkiah Mu'izzaddin Waddaulah
Najib Razak: Mohd Najib Tun Razak, [Najib] Tun Razak, Najib Abdul Razak
Mahathir Mohamad: [Mahathir] Mohammad, [Mahathir] bin Mohamad
Anwar Ibrahim: Dato' Seri Anwar Ibrahim, Dato Seri Anwar Ibrahim, Datuk Seri Anwar Ibrahim
Ismail Sabri Yaakob: Ismail Sabri
ibrahim-iskandar: Ibrahim Iskandar, Ibrahim ibni Almarhum Sultan Iskandar
Aung San Suu Kyi: Aung San Suu Kyi
Min Aung Hlaing: Min Aung Hlaing
Xanana Gusmão: Kay Rala Xanana Gusmão, Kay Rala Xanana Gusmao
Francisco Guterres: Francisco Guterres Lu Olo, Lu Olo
Narendra Modi: Shri Narendra Modi
KP Sharma Oli: Khadga Prasad Oli, K.P. Sharma Oli, K P Sharma Oli, KP Oli
Pushpa Kamal Dahal: Prachanda
Balendra Shah: Balen Shah
Ukhnaagiin Khurelsukh: Khurelsukh Ukhnaa, Ukhnaa Khurelsukh
Khaltmaagiin Battulga: Khaltmaa Battulga, Battulga Khaltmaa
Tsakhiagiin Elbegdorj: Tsakhia Elbegdorj, Elbegdorj Tsakhia
Luvsannamsrain Oyun-Erdene: Oyun-Erdene Luvsannamsrai, Luvsannamsrai Oyun-Erdene
Gombojavyn Zandanshatar: Zandanshatar Gombojav, Gombojav Zandanshatar
Kassym-Jomart Tokayev: Kassym-Zhomart [Tokayev], Kasym-Jomart Tokayev, Qasym-Jomart [Toqaev], Qasym-Zhomart Toqaev, Kassym Jomart Tokaev
Nursultan Nazarbayev: Nursultan Nazarbaev
Gurbanguly Berdimuhamedow: Gurbanguly [Berdymukhamedov], Gurbanguly [Berdimuhamedov]
Serdar Berdimuhamedow: Serdar [Berdymukhamedov], Serdar [Berdimuhamedov]
Shavkat Mirziyoyev: Shavkat [Mirziyoev], Shavkat [Mirzioyev]
Sadyr Japarov: Sadyr [Zhaparov]
Emomali Rahmon: Emomali [Rakhmon]
Ashraf Ghani: Mohammad Ashraf Ghani
Mohammed Shahabuddin: Mohammad Shahabuddin
Mohamed Muizzu: Mohamed [Muizzu], Mohammed Muizzu
Anura Kumara Dissanayake: Anura Kumara Dissanayaka
Subrahmanyam Jaishankar: S. Jaishankar, S Jaishankar
# Middle East
Recep Tayyip Erdoğan: Tayyip [Erdogan], Tayyip Erdoğan, Reccep Tayyip Erdogan
Ali Khamenei: Ayatollah Ali [Khamenei], Ayatollah Khamenei, Seyyed Ali Khamenei
Mojtaba Khamenei: Ayatollah Mojtaba Khamenei, Seyyed Mojtaba Khamenei
Hassan Rouhani: Hassan [Rohani], Hasan Rouhani
Ebrahim Raisi: Ebrahim [Raeisi]
Abbas Araghchi: Abbas [Araqchi], Seyed Abbas Araghchi
Bashar al-Assad: Bashar [Assad], Bashar Al Assad
Ahmed al-Sharaa: Ahmad al-Sharaa, Ahmed [Sharaa], Ahmed al-Charaa, Abu Mohammed al-Julani, Abu Mohammad al-Golani
Benjamin Netanyahu: [Bibi], Bibi Netanyahu
Mahmoud Abbas: Mahmud Abbas
Abdullah II: Abdullah II bin Al-Hussein, Abdullah II ibn Al Hussein, Quốc vương Jordan Abdullah, King Abdullah II, [Abdullah] bin Al-Hussein
Salman bin Abdulaziz: Salman bin Abdulaziz Al Saud, [Salman], King Salman, Quốc vương Salman, Vua Salman
Mohammed bin Salman: Mohammad [bin Salman], Mohamed bin Salman, Muhammad bin Salman, Mohammed bin Salman Al Saud, [MBS], Mohammed bin Salman bin Abdulaziz Al Saud, Mohammad bin Salman Al Saud
Mohammed bin Zayed: Mohamed [bin Zayed], Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan, Mohammad bin Zayed, [MBZ], Sheikh Mohammed bin Zayed, Mohammad bin Zayed Al Nahyan, Mohammed bin Zayed al-Nahyan
Mohammed bin Rashid: Mohammed bin Rashid Al Maktoum, Mohamed bin Rashid Al Maktoum
Khalifa bin Zayed: Khalifa bin Zayed Al Nahyan
Tamim bin Hamad Al Thani: Tamim bin Hamad, Sheikh [Tamim], Tamim bin Hamad al-Thani
Mohammed bin Abdulrahman Al Thani: Mohammed bin Abdulrahman, Mohamed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman
Sabah Al-Ahmad Al-Jaber Al-Sabah: Sabah al-Ahmad al-Jaber, Sabah Al-Ahmad
Sabah Al-Khalid Al-Sabah: Sabah Khaled Al-Hamad Al-Sabah, Sabah Al-Khaled Al-Sabah
Mishal Al-Ahmad Al-Jaber Al-Sabah: Meshal al-Ahmad al-Jaber al-Sabah, Mishal Al-Ahmad, Meshal al-Ahmad
Hamad bin Isa Al Khalifa: Hamad bin Isa, King Hamad
Salman bin Hamad Al Khalifa: Salman bin Hamad
Qaboos bin Said: Qaboos bin Said Al Said
Haitham bin Tariq: Haitham bin Tariq Al Said, Haitham bin Tarik
Abdullah bin Abdulaziz: Abdullah bin Abdulaziz Al Saud
Mohammed Shia' al-Sudani: Mohammed Shia al-Sudani, Mohammed Shia al-[Sudani], Mohamed Shia al-Sudani
Haider al-Abadi: Haider [Abadi]
Abdul Latif Rashid: Abdullatif Rashid
Abdrabbuh Mansur Hadi: Abd-Rabbu Mansour Hadi, Abedrabbo Mansour Hadi, Abd Rabbuh Mansur Hadi
Adel al-Jubeir: Adel Al Jubeir
Faisal bin Farhan: Faisal bin Farhan Al Saud
# Russia, Ukraine and neighbours
Vladimir Putin: [Putin], Vladimir Vladimirovich Putin, Vladimir V. Putin, [Pu-tin], Vladimia Putin
Dmitry Medvedev: Dmitri [Medvedev], Dmitriy Medvedev, Đmi-tri Mét-vê-đép
Mikhail Mishustin: Mikhail [Mishustin]
Sergey Lavrov: Sergei [Lavrov], Serguei Lavrov, Sergay Lavrov
Sergei Shoigu: Sergey [Shoigu]
Yuri Ushakov: Yury [Ushakov], Yuriy Ushakov, Iuri Ushakov, Yurki Ushakov
Dmitry Peskov: Dmitri [Peskov], Dmitriy Peskov
Andrey Belousov: Andrei [Belousov]
Sergey Naryshkin: Sergei [Naryshkin]
Valentina Matviyenko: Valentina [Matvienko]
Alexey Overchuk: Alexei [Overchuk], Aleksey Overchuk
Volodymyr Zelensky: Volodymyr [Zelenskyy], Volodymyr [Zelenskiy], Vladimir Zelensky, Vladimir Zelenskiy, Volodymir Zelensky, Vladimir Zelenskyy, Volodymyr [Zelenski]
Petro Poroshenko: Pyotr Poroshenko, Piotr Poroshenko
Viktor Yanukovych: Viktor [Yanukovich], Victor Yanukovich, Victor Yanukovych
Denys Shmyhal: Denys [Shmygal], Denis Shmygal, Denis Shmyhal
Andrii Sybiha: Andriy [Sybiha], Andrii [Sybiga], Andrey Sybiga, Andriy Sybiga
Andriy Yermak: Andrii Yermak
Oleksandr Syrskyi: Oleksandr [Syrsky], Oleksandr [Syrskyy]
Yermek Kosherbayev: Ermek Kosherbayev
Maria Zakharova: Mariya Zakharova
Alexander Lukashenko: Aleksandr Lukashenko, Alyaksandr [Lukashenka], Alexandr Lukashenko
Salome Zourabichvili: Salome [Zurabishvili]
Irakli Garibashvili: Irakli [Gharibashvili]
Ilham Aliyev: Ilham [Aliev]
Vahagn Khachaturyan: Vahagn [Khachatryan]
# Europe
Elizabeth II: Nữ hoàng Elizabeth, Queen Elizabeth
Charles III: [Charles], Vua Charles, Nhà vua Charles, King Charles, Quốc vương Charles
Elizabeth II: Nữ hoàng Anh Elizabeth
Boris Johnson: [Boris]
Keir Starmer: Sir Keir Starmer
Micheál Martin: Micheal Martin
Ursula von der Leyen: Ursula von de Leyen, Ursula Von Der Leyen
Jens Stoltenberg: [Stoltenberg]
António Guterres: [Guterres], Antonio Gutteres
Ban Ki-moon: Ban Ki Moon
Pope Francis: Giáo hoàng Francis, Giáo hoàng Phanxicô, Đức Giáo hoàng Phanxicô, Đức Giáo hoàng Francis, Jorge Mario Bergoglio, Phanxicô
Pope Leo XIV: Leo XIV, Giáo hoàng Leo, Pope Leo, Đức Giáo hoàng Leo XIV, Robert Francis Prevost, Lêô XIV
Benedict XVI: Benedicto XVI, Biển Đức XVI, Giáo hoàng Benedict
Robert Fico: [Fico]
Viktor Orbán: Victor Orban, Viktor Orban
Recep Tayyip Erdoğan: [Erdogan]
Jean-Claude Juncker: [Juncker]
Charles Michel: Charles Michel
Kyriakos Mitsotakis: Kyriakos [Mitsotakis]
Nikos Christodoulides: Nicos Christodoulides, Nikos Christodoulidis
Nicos Anastasiades: Nikos Anastasiades
Aleksandar Vučić: Alexander Vucic, Aleksandr Vucic, Alexandar Vucic
Lars Løkke Rasmussen: Lars Lokke Rasmussen
Jonas Gahr Støre: Jonas Gahr Stoere, Jonas Gahr Store
Kolinda Grabar-Kitarović: Kolinda Grabar Kitarovic
Marcelo Rebelo de Sousa: Marcelo de Sousa
Willem-Alexander: Nhà vua Willem-Alexander, Vua Willem-Alexander, King Willem-Alexander
Felipe VI: Vua Felipe, Quốc vương Felipe, King Felipe
Philippe of Belgium: Vua Philippe, Nhà vua Philippe, King Philippe, Philippe của Bỉ
Henri of Luxembourg: Đại công tước Henri, Grand Duke Henri
Frederik X: Vua Frederik, King Frederik
Margrethe II: Nữ hoàng Margrethe, Queen Margrethe
Albert II of Monaco: Hoàng thân Albert II, Thân vương Albert II, Prince Albert II
# Americas
Siaosi Sovaleni: Hu'akavameiliku, Huakavameiliku Siaosi Sovaleni
Donald Trump: Donald J. Trump, Donald J Trump, Donald John Trump, President [Trump], DJT
Joe Biden: Joseph Biden, Joseph R. Biden, Joseph R. Biden Jr, Joseph R. Biden Jr., Joe R. Biden
Barack Obama: Barrack Obama, Barack Hussein Obama
JD Vance: J.D. Vance, J. D. Vance, James David Vance
Mike Pompeo: Michael Pompeo, Michael R. Pompeo
Antony Blinken: Anthony [Blinken], Tony Blinken, Antony J. Blinken
James Mattis: Jim [Mattis]
H. R. McMaster: H.R. [McMaster], HR McMaster, Herbert Raymond McMaster
Steve Witkoff: Steven [Witkoff]
Mike Waltz: Michael Waltz
Dan Driscoll: Daniel Driscoll, Daniel P. Driscoll
Dan Caine: John Daniel Caine
Tom Barrack: Thomas Barrack
Luiz Inácio Lula da Silva: [Lula], Luiz Inacio Lula Da Silva, Inacio Lula da Silva, Lula da Silva, Luiz Lula da Silva, Luis Inacio Lula da Silva
Andrés Manuel López Obrador: [AMLO], Manuel López Obrador, Manuel Lopez Obrador, Andres [Obrador]
Claudia Sheinbaum: Claudia Sheinbaum Pardo
Enrique Peña Nieto: Enrique [Nieto], Enrique Pena Nieto
Miguel Díaz-Canel: Miguel Diaz-Canel Bermudez, Miguel Díaz-Canel Bermúdez, Miguel Mario Diaz-Canel, Diaz Canel, [Canel]
Raúl Castro: Raul Castro Ruz, Raúl Castro Ruz, Raun Castro
Manuel Marrero Cruz: Manuel Marrero
Bruno Rodríguez Parrilla: Bruno Rodriguez, Bruno Rodríguez
Nicolás Maduro: Nicolas Maduro Moros, Nicolás Maduro Moros
Hugo Chávez: Hugo Chávez Frías
Cristina Fernández de Kirchner: Cristina [Kirchner], Cristina Fernández, Cristina Fernandez de Kirchner
Pedro Pablo Kuczynski: Pedro [Kuczynski], PPK
Dina Boluarte: Dina Ercilia Boluarte
Iván Duque: Ivan Duque Marquez
Javier Milei: [Milei]
Daniel Noboa: Daniel Noboa Azin
# Africa
Abdel Fattah el-Sisi: Abdel Fattah al-Sisi, Abdel-Fattah el-Sisi, Abdel Fatah el-Sisi, Abdel Fatah al-Sisi, Abdel-Fattah al-Sisi, [al-Sisi], Abdel Fattah El Sisi, Abdul Fattah al-Sisi
Mostafa Madbouly: Moustafa [Madbouly], Mostafa [Madbouli], Mustafa Madbouly
Mohamed Morsi: Mohammed [Morsi], Mohamed Mursi
Muammar Gaddafi: Moammar [Gaddafi], Muammar [Kadhafi], Muammar [Qaddafi], Moammar Kadhafi, Muammar al-Gaddafi
Abdul Hamid Dbeibah: Abdulhamid [Dbeibeh], Abdul Hamid Dbeibeh
Abdel Fattah al-Burhan: Abdel Fattah [Burhan], Abdel-Fattah al-Burhan
Abiy Ahmed: Abiy Ahmed Ali
Félix Tshisekedi: Felix Antoine Tshisekedi, Félix-Antoine Tshisekedi
João Lourenço: Joao Manuel Lourenco, João Manuel Gonçalves Lourenço
Cyril Ramaphosa: Matamela Cyril Ramaphosa
Ibrahim Traoré: Ibrahim Traore
Samia Suluhu Hassan: Samia Suluhu
Bola Tinubu: Bola Ahmed Tinubu
Denis Sassou-Nguesso: Denis Sassou Nguesso, Denis Sassou N'Guesso
# Written by ear with hyphens, as some Vietnamese papers do
Vladimir Putin: Vla-đi-mia [Pu-tin], Vla-đi-mi-a [Pu-tin]
Sergey Lavrov: Xéc-gây [La-vrốp]
Volodymyr Zelensky: Vô-lô-đi-mia [Dê-len-xki], Vô-lô-đi-mia [Dê-len-ski]
Petro Poroshenko: Pê-tơ-rô [Pô-rô-sen-cô], Pi-ốt [Pô-rô-sen-cô]
Alexander Lukashenko: A-lếch-xan-đơ [Lu-ca-sen-cô], A-lếch-xan-đrơ [Lu-ca-sen-cô]
Nursultan Nazarbayev: Nua-xun-tan [Na-da-bai-ép]
Donald Trump: Đô-nan Trăm, Đ.Trăm, Đ. Trăm
Luiz Inácio Lula da Silva: [Lu-la], Lu-la đa Xin-va, Lu-la Đa Xin-va, Lu-i I-na-xi-ô Lu-la đa Xin-va, Lu-ít I-na-xi-ô Lu-la đa Xin-va
Tsakhiagiin Elbegdorj: Xa-khia-gin [En-béc-đoóc], Xa-khi-a-gin [En-béc-đoóc], Xa-khi-a-ghin [En-béc-đoóc]
Barack Obama: Ba-rắc [Ô-ba-ma], Ba-rắc [Ốp-ba-ma], [Ô-ba-ma]
Joe Biden: Giô [Bai-đơn], Giâu [Bai-đơn]
John Kerry: Giôn [Ke-ri]
Justin Trudeau: Giát-xtin [Tru-đô], Gia-xtin [Tru-đô]
Emmanuel Macron: Em-ma-nu-en [Ma-crông], E-ma-nu-en [Ma-crông]
François Hollande: Phrăng-xoa [Ô-lăng-đơ], Phrăng-xoa [Ô-lăng]
Angela Merkel: An-giê-la [Méc-ken], An-ghê-la [Méc-ken]
David Cameron: Đa-vít [Ca-mơ-rôn]
Theresa May: Tê-rê-xa Mây, Tê-rê-da Mây
Viktor Orbán: Vích-to [Oóc-ban]
Recep Tayyip Erdoğan: Rê-xép Tay-íp [Éc-đô-gan], Tay-íp [Éc-đô-gan]
Benjamin Netanyahu: Ben-gia-min [Nê-ta-ni-a-hu]
Mahmoud Abbas: Ma-mút [Áp-bát]
Hassan Rouhani: Ha-xan [Ru-ha-ni], Hát-xan [Ru-ha-ni]
Bashar al-Assad: Ba-sa an [Át-xát], Ba-sa An [Át-xát], Ba-sa [Át-xát]
Salman bin Abdulaziz: Quốc vương Xan-man, Vua Xan-man, [Xan-man], Xan-man bin Áp-đun A-dít
Mohammed bin Salman: Mô-ha-mét bin Xan-man, Mô-ham-mét bin Xan-man
Tamim bin Hamad Al Thani: Ta-mim bin Ha-mát, Ta-mim bin Ha-mát an Tha-ni, Ta-mim bin Ha-mát An Tha-ni
Abdel Fattah el-Sisi: Áp-đen Phát-ta [En Xi-xi], Áp-đen Phát-ta An Xi-xi
Narendra Modi: Na-ren-đra [Mô-đi]
Shinzo Abe: Sin-dô [A-bê]
António Guterres: An-tô-ni-ô [Gu-tê-rét]
Nicolás Maduro: Ni-cô-lát [Ma-đu-rô]
Miguel Díaz-Canel: Mi-ghen Đi-át [Ca-nen], Mi-ghen Đi-át Ca-nen Béc-mu-đét
Raúl Castro: Ra-un [Ca-xtơ-rô]
`;

/** People whose names hold a leader's name, so that "Donald Trump Jr" is not read as Donald Trump. */
export const bystanders = `
Donald Trump Jr, Melania Trump, Ivanka Trump, Eric Trump, Barron Trump, Fred Trump, Mary Trump, Lara Trump, Tháp Trump, Trump Tower,
Trump Organization, Jill Biden, Hunter Biden, Beau Biden, Michelle Obama, Bill Clinton, Brigitte Macron, Olena Zelenska, Akie Abe,
Kim Jong-il, Kim Jong-nam, Kim Nhật Thành, Kim Il-sung, Kim Il Sung, Kim Jong Nam, Kim Jong Il, Kim Ju-ae, Kim Ju Ae, Ri Sol-ju, Ri Sol Ju,
Kim Keon-hee, Kim Keon Hee, Kim Jung-sook, Bành Lệ Viện, Peng Liyuan, Tập Trọng Huân, Xi Zhongxun, Kim Hye-kyung, Kim Hye Kyung,
Sara Netanyahu, Emine Erdogan, Sophie Trudeau, Pierre Trudeau, Margaret Trudeau, Hafez al-Assad, Asma al-Assad,
Heydar Aliyev, Mehriban Aliyeva, Fidel Castro, George Bush, George W. Bush, George H.W. Bush, Jeb Bush, Laura Bush, Imelda Marcos,
Ferdinand Marcos Sr, Thaksin Shinawatra, Victoria Starmer, Philip May, Carrie Johnson, Samantha Cameron, Lý Quang Diệu, Lee Kuan Yew,
Cherie Blair, Tony Blair, Mao Trạch Đông, Đặng Tiểu Bình, Giang Trạch Dân, Hồ Chí Minh, Sheikh Mujibur Rahman, Benazir Bhutto,
Maryam Nawaz Sharif, Maryam Nawaz, Rahul Gandhi, Sonia Gandhi, Ziaur Rahman, Khaleda Zia
`;
