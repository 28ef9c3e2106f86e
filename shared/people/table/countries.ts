/**
 * Countries as the press names them. One line each:
 * code: Vietnamese names; English names; English demonyms; capital in its spellings; office spoken of as "the leader".
 * The last is left out where it is the president.
 */
export const countries = `
VN: Việt Nam; Vietnam, Viet Nam; Vietnamese; Hà Nội, Hanoi, Ha Noi; general-secretary
US: Mỹ, Hoa Kỳ, Hoa Kì, Mĩ, Hợp chúng quốc Hoa Kỳ, Hợp chủng quốc Hoa Kỳ; United States, United States of America, U.S., US, USA, America; American, U.S.; Washington, Washington D.C., Washington DC
RU: Nga, Liên bang Nga; Russia, Russian Federation; Russian; Moscow, Moskva, Matxcơva, Mátxcơva, Matxcova, Mạc Tư Khoa, Mát-xcơ-va
CN: Trung Quốc, Trung Hoa, CHND Trung Hoa, Cộng hòa Nhân dân Trung Hoa, Trung Cộng; China, People's Republic of China, PRC; Chinese; Bắc Kinh, Beijing; general-secretary
JP: Nhật Bản, Nhật; Japan; Japanese; Tokyo, Tô-ky-ô; prime-minister
KR: Hàn Quốc, Hàn, Đại Hàn Dân Quốc, Nam Hàn; South Korea, Republic of Korea, ROK; South Korean; Seoul, Xơ-un
KP: Triều Tiên, Bắc Triều Tiên, CHDCND Triều Tiên, Cộng hòa Dân chủ Nhân dân Triều Tiên, Bắc Hàn; North Korea, Democratic People's Republic of Korea, DPRK; North Korean; Bình Nhưỡng, Pyongyang; supreme-leader
TW: Đài Loan; Taiwan; Taiwanese; Đài Bắc, Taipei
MN: Mông Cổ; Mongolia; Mongolian; Ulan Bator, Ulaanbaatar, Ulan-Bato
LA: Lào, CHDCND Lào, Cộng hòa Dân chủ Nhân dân Lào; Laos, Lao People's Democratic Republic, Lao PDR; Lao, Laotian; Vientiane, Viêng Chăn, Viên Chăn; general-secretary
KH: Campuchia, Cam-pu-chia, Cao Miên; Cambodia; Cambodian; Phnom Penh, Phnôm Pênh; prime-minister
TH: Thái Lan, Thái; Thailand; Thai; Bangkok, Băng Cốc; prime-minister
MM: Myanmar, Miến Điện, My-an-ma; Myanmar, Burma; Burmese, Myanmar; Naypyidaw, Nay Pyi Taw
MY: Malaysia, Ma-lai-xi-a; Malaysia; Malaysian; Kuala Lumpur, Putrajaya; prime-minister
SG: Singapore, Xinh-ga-po; Singapore; Singaporean, Singapore; Singapore; prime-minister
ID: Indonesia, In-đô-nê-xi-a; Indonesia; Indonesian; Jakarta, Gia-các-ta
PH: Philippines, Phi-líp-pin; Philippines; Philippine, Filipino; Manila
BN: Brunei, Brunei Darussalam, Bru-nây; Brunei, Brunei Darussalam; Bruneian; Bandar Seri Begawan; monarch
TL: Timor Leste, Đông Timor, Timor-Leste; Timor-Leste, East Timor; Timorese; Dili; prime-minister
IN: Ấn Độ, Ấn; India; Indian; New Delhi, Niu Đê-li; prime-minister
PK: Pakistan, Pa-ki-xtan; Pakistan; Pakistani; Islamabad; prime-minister
BD: Bangladesh, Băng-la-đét; Bangladesh; Bangladeshi; Dhaka; prime-minister
LK: Sri Lanka, Xri Lan-ca; Sri Lanka; Sri Lankan; Colombo
NP: Nepal, Nê-pan; Nepal; Nepali, Nepalese; Kathmandu; prime-minister
BT: Bhutan, Bu-tan; Bhutan; Bhutanese; Thimphu; monarch
MV: Maldives; Maldives; Maldivian; Male
AF: Afghanistan, Áp-ga-ni-xtan; Afghanistan; Afghan; Kabul
KZ: Kazakhstan, Ka-dắc-xtan; Kazakhstan; Kazakh, Kazakhstani; Astana, Nur-Sultan
KG: Kyrgyzstan; Kyrgyzstan, Kyrgyz Republic; Kyrgyz; Bishkek
UZ: Uzbekistan, U-dơ-bê-ki-xtan; Uzbekistan; Uzbek; Tashkent
TJ: Tajikistan; Tajikistan; Tajik; Dushanbe
TM: Turkmenistan; Turkmenistan; Turkmen; Ashgabat
GE: Gruzia, Georgia; Georgia; Georgian; Tbilisi; prime-minister
AM: Armenia, Ác-mê-ni-a; Armenia; Armenian; Yerevan; prime-minister
AZ: Azerbaijan, A-déc-bai-gian; Azerbaijan; Azerbaijani, Azeri; Baku
TR: Thổ Nhĩ Kỳ, Thổ Nhĩ Kì, Thổ; Turkey, Türkiye, Turkiye; Turkish; Ankara
IR: Iran, I-ran; Iran; Iranian; Tehran, Teheran; supreme-leader
IQ: Iraq, I-rắc; Iraq; Iraqi; Baghdad, Bát-đa; prime-minister
SY: Syria, Xi-ri; Syria; Syrian; Damascus, Đa-mát
LB: Lebanon, Li-băng, Liban; Lebanon; Lebanese; Beirut, Bây-rút
IL: Israel, I-xra-en; Israel; Israeli; Jerusalem, Tel Aviv; prime-minister
PS: Palestine, Pa-le-xtin; Palestine, Palestinian Authority, State of Palestine; Palestinian; Ramallah
JO: Jordan, Gioóc-đa-ni; Jordan; Jordanian; Amman; monarch
SA: Arab Saudi, Ả Rập Saudi, Ả Rập Xê Út, Ả Rập Xê-út, Saudi Arabia, Saudi; Saudi Arabia, Kingdom of Saudi Arabia; Saudi, Saudi Arabian; Riyadh; crown-prince
AE: UAE, Các Tiểu vương quốc Arab Thống nhất, Các Tiểu vương quốc Ả Rập Thống nhất; United Arab Emirates, UAE, U.A.E.; Emirati; Abu Dhabi
QA: Qatar, Ca-ta; Qatar; Qatari; Doha; monarch
KW: Kuwait, Cô-oét; Kuwait; Kuwaiti; Kuwait City; monarch
BH: Bahrain; Bahrain; Bahraini; Manama; monarch
OM: Oman, Ô-man; Oman; Omani; Muscat; monarch
YE: Yemen, Y-ê-men; Yemen; Yemeni; Sanaa, Sana'a, Aden
CY: Síp, Cộng hòa Síp, Cyprus; Cyprus; Cypriot; Nicosia
GB: Anh, Vương quốc Anh, Liên hiệp Anh, Liên hiệp Vương quốc Anh và Bắc Ai-len, Liên hiệp Vương quốc Anh và Bắc Ireland, Vương quốc Anh và Bắc Ireland; United Kingdom, UK, U.K., Britain, Great Britain; British, UK; London, Luân Đôn; prime-minister
IE: Ireland, Cộng hòa Ireland, Ai Len, Ai-len; Ireland; Irish; Dublin; prime-minister
FR: Pháp; France; French; Paris, Pa-ri
DE: Đức, CHLB Đức, Cộng hòa Liên bang Đức; Germany, Federal Republic of Germany; German; Berlin, Béc-lin; chancellor
AT: Áo; Austria; Austrian; Vienna, Viên, Wien; chancellor
CH: Thụy Sĩ, Thụy Sỹ; Switzerland, Swiss Confederation; Swiss; Bern, Berne
LI: Liechtenstein; Liechtenstein; Liechtensteiner; Vaduz; prime-minister
BE: Bỉ; Belgium; Belgian; Brussels, Brussel, Bruxelles, Brúc-xen; prime-minister
NL: Hà Lan; Netherlands, The Netherlands, Holland; Dutch; Amsterdam, The Hague, La Hay, La Haye; prime-minister
LU: Luxembourg, Lúc-xăm-bua; Luxembourg; Luxembourgish, Luxembourger; Luxembourg; prime-minister
IT: Italy, Italia, Ý, I-ta-li-a; Italy; Italian; Rome, Roma; prime-minister
ES: Tây Ban Nha; Spain; Spanish; Madrid; prime-minister
PT: Bồ Đào Nha; Portugal; Portuguese; Lisbon, Lisboa; prime-minister
GR: Hy Lạp, Hi Lạp; Greece; Greek; Athens, A-ten; prime-minister
MT: Malta; Malta; Maltese; Valletta; prime-minister
AD: Andorra; Andorra; Andorran; Andorra la Vella; prime-minister
MC: Monaco; Monaco; Monegasque; Monaco; monarch
SM: San Marino; San Marino; Sammarinese; San Marino; captain-regent
VA: Vatican, Tòa thánh Vatican, Tòa thánh, Tòa Thánh; Vatican, Holy See, Vatican City; Vatican; Vatican; pope
SE: Thụy Điển; Sweden; Swedish; Stockholm; prime-minister
NO: Na Uy; Norway; Norwegian; Oslo; prime-minister
DK: Đan Mạch; Denmark; Danish; Copenhagen; prime-minister
FI: Phần Lan; Finland; Finnish; Helsinki
IS: Iceland, Ai-xơ-len; Iceland; Icelandic; Reykjavik; prime-minister
EE: Estonia, E-xtô-ni-a; Estonia; Estonian; Tallinn; prime-minister
LV: Latvia, Lát-vi-a; Latvia; Latvian; Riga; prime-minister
LT: Litva, Lithuania, Lít-va; Lithuania; Lithuanian; Vilnius
PL: Ba Lan; Poland; Polish; Warsaw, Vác-sa-va; prime-minister
CZ: Séc, Cộng hòa Séc, CH Séc, Czech; Czech Republic, Czechia; Czech; Prague, Praha; prime-minister
SK: Slovakia, Xlô-va-ki-a; Slovakia, Slovak Republic; Slovak; Bratislava; prime-minister
HU: Hungary, Hungari, Hung-ga-ri; Hungary; Hungarian; Budapest; prime-minister
RO: Romania, Rumani, Ru-ma-ni; Romania; Romanian; Bucharest, Bucarest
BG: Bulgaria, Bungari, Bun-ga-ri; Bulgaria; Bulgarian; Sofia; prime-minister
MD: Moldova, Môn-đô-va; Moldova; Moldovan; Chisinau, Chișinău
UA: Ukraine, Ukraina, U-crai-na; Ukraine; Ukrainian; Kiev, Kyiv, Ki-ép
BY: Belarus, Bê-la-rút, Belarusia; Belarus; Belarusian; Minsk, Min-xcơ
SI: Slovenia, Xlô-ven-ni-a; Slovenia; Slovenian, Slovene; Ljubljana; prime-minister
HR: Croatia, Crô-a-ti-a; Croatia; Croatian; Zagreb; prime-minister
BA: Bosnia và Herzegovina, Bosnia, Bosnia-Herzegovina; Bosnia and Herzegovina, Bosnia; Bosnian; Sarajevo
RS: Serbia, Xéc-bi-a; Serbia; Serbian, Serb; Belgrade, Beograd
ME: Montenegro; Montenegro; Montenegrin; Podgorica; prime-minister
MK: Bắc Macedonia, Macedonia; North Macedonia, Macedonia; Macedonian; Skopje; prime-minister
AL: Albania, An-ba-ni; Albania; Albanian; Tirana; prime-minister
XK: Kosovo, Cô-xô-vô; Kosovo; Kosovar, Kosovan; Pristina; prime-minister
CA: Canada, Ca-na-đa, Gia Nã Đại; Canada; Canadian; Ottawa; prime-minister
MX: Mexico, Mê-hi-cô, Mễ Tây Cơ; Mexico; Mexican; Mexico City
GT: Guatemala; Guatemala; Guatemalan; Guatemala City
BZ: Belize; Belize; Belizean; Belmopan; prime-minister
HN: Honduras; Honduras; Honduran; Tegucigalpa
SV: El Salvador; El Salvador; Salvadoran; San Salvador
NI: Nicaragua; Nicaragua; Nicaraguan; Managua
CR: Costa Rica; Costa Rica; Costa Rican; San José
PA: Panama; Panama; Panamanian; Panama City
CU: Cuba, Cu-ba; Cuba; Cuban; La Habana, Havana, La Ha-ba-na; president
HT: Haiti; Haiti; Haitian; Port-au-Prince
DO: Dominicana, Cộng hòa Dominicana, CH Dominica, Cộng hòa Dominica; Dominican Republic; Dominican; Santo Domingo
JM: Jamaica; Jamaica; Jamaican; Kingston; prime-minister
BS: Bahamas; Bahamas, The Bahamas; Bahamian; Nassau; prime-minister
BB: Barbados; Barbados; Barbadian; Bridgetown; prime-minister
TT: Trinidad và Tobago, Trinidad & Tobago; Trinidad and Tobago; Trinidadian; Port of Spain; prime-minister
GD: Grenada; Grenada; Grenadian; St. George's; prime-minister
LC: Saint Lucia; Saint Lucia, St. Lucia; Saint Lucian; Castries; prime-minister
VC: Saint Vincent và Grenadines, Saint Vincent và Grenadine; Saint Vincent and the Grenadines, St. Vincent and the Grenadines; Vincentian; Kingstown; prime-minister
AG: Antigua và Barbuda; Antigua and Barbuda; Antiguan; St. John's; prime-minister
DM: Dominica; Dominica; Dominican; Roseau; prime-minister
KN: Saint Kitts và Nevis; Saint Kitts and Nevis, St. Kitts and Nevis; Kittitian; Basseterre; prime-minister
CO: Colombia, Cô-lôm-bi-a; Colombia; Colombian; Bogota, Bogotá
VE: Venezuela, Vê-nê-xu-ê-la; Venezuela; Venezuelan; Caracas
EC: Ecuador; Ecuador; Ecuadorian, Ecuadorean; Quito
PE: Peru, Pê-ru; Peru; Peruvian; Lima
BO: Bolivia, Bô-li-vi-a; Bolivia; Bolivian; La Paz
BR: Brazil, Bra-xin, Ba Tây; Brazil; Brazilian; Brasilia, Brasília
PY: Paraguay; Paraguay; Paraguayan; Asunción, Asuncion
UY: Uruguay, U-ru-goay; Uruguay; Uruguayan; Montevideo
AR: Argentina, Ác-hen-ti-na; Argentina; Argentine, Argentinian; Buenos Aires
CL: Chile, Chi-lê; Chile; Chilean; Santiago
GY: Guyana; Guyana; Guyanese; Georgetown
SR: Suriname; Suriname; Surinamese; Paramaribo
EG: Ai Cập; Egypt; Egyptian; Cairo, Cai-rô
LY: Libya, Li-bi; Libya; Libyan; Tripoli; prime-minister
TN: Tunisia, Tuy-ni-di; Tunisia; Tunisian; Tunis
DZ: Algeria, An-giê-ri; Algeria; Algerian; Algiers, Alger
MA: Maroc, Morocco, Ma-rốc; Morocco; Moroccan; Rabat; monarch
MR: Mauritania; Mauritania; Mauritanian; Nouakchott
ML: Mali; Mali; Malian; Bamako
NE: Niger; Niger; Nigerien; Niamey
TD: Chad, Sát; Chad; Chadian; N'Djamena
SD: Sudan, Xu-đăng; Sudan; Sudanese; Khartoum
SS: Nam Sudan; South Sudan; South Sudanese; Juba
ET: Ethiopia, Ê-ti-ô-pi-a; Ethiopia; Ethiopian; Addis Ababa; prime-minister
ER: Eritrea; Eritrea; Eritrean; Asmara
DJ: Djibouti; Djibouti; Djiboutian; Djibouti
SO: Somalia, Xô-ma-li; Somalia; Somali; Mogadishu
KE: Kenya, Kê-ni-a; Kenya; Kenyan; Nairobi
UG: Uganda, U-gan-đa; Uganda; Ugandan; Kampala
TZ: Tanzania, Tan-da-ni-a; Tanzania; Tanzanian; Dodoma, Dar es Salaam
RW: Rwanda, Ru-an-đa; Rwanda; Rwandan; Kigali
BI: Burundi; Burundi; Burundian; Gitega, Bujumbura
CD: CHDC Congo, Cộng hòa Dân chủ Congo, CHDC Công-gô; Democratic Republic of the Congo, DR Congo, DRC; Congolese; Kinshasa
CG: Congo, Cộng hòa Congo; Republic of the Congo, Congo; Congolese; Brazzaville
GA: Gabon; Gabon; Gabonese; Libreville
GQ: Guinea Xích Đạo, Guinea Xích đạo; Equatorial Guinea; Equatorial Guinean; Malabo
CM: Cameroon, Ca-mơ-run; Cameroon; Cameroonian; Yaoundé, Yaounde
CF: Cộng hòa Trung Phi, CH Trung Phi, Trung Phi; Central African Republic; Central African; Bangui
NG: Nigeria, Ni-giê-ri-a; Nigeria; Nigerian; Abuja
BJ: Benin; Benin; Beninese; Porto-Novo, Cotonou
TG: Togo; Togo; Togolese; Lomé, Lome
GH: Ghana, Ga-na; Ghana; Ghanaian; Accra
CI: Bờ Biển Ngà, Bờ biển Ngà, Cote d'Ivoire, Côte d'Ivoire; Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian; Yamoussoukro, Abidjan
LR: Liberia; Liberia; Liberian; Monrovia
SL: Sierra Leone; Sierra Leone; Sierra Leonean; Freetown
GN: Guinea, Ghi-nê; Guinea; Guinean; Conakry
GW: Guinea-Bissau, Guinea Bissau; Guinea-Bissau; Bissau-Guinean; Bissau
GM: Gambia; Gambia, The Gambia; Gambian; Banjul
SN: Senegal, Xê-nê-gan; Senegal; Senegalese; Dakar
CV: Cape Verde, Cabo Verde; Cabo Verde, Cape Verde; Cape Verdean, Cabo Verdean; Praia; prime-minister
BF: Burkina Faso; Burkina Faso; Burkinabe; Ouagadougou
ST: Sao Tome và Principe; Sao Tome and Principe; Sao Tomean; Sao Tome; prime-minister
AO: Angola, Ăng-gô-la; Angola; Angolan; Luanda
ZM: Zambia, Dăm-bi-a; Zambia; Zambian; Lusaka
ZW: Zimbabwe, Dim-ba-bu-ê; Zimbabwe; Zimbabwean; Harare
MW: Malawi; Malawi; Malawian; Lilongwe
MZ: Mozambique, Mô-dăm-bích; Mozambique; Mozambican; Maputo
NA: Namibia, Na-mi-bi-a; Namibia; Namibian; Windhoek
BW: Botswana; Botswana; Botswanan, Motswana; Gaborone
ZA: Nam Phi; South Africa; South African; Pretoria, Cape Town
LS: Lesotho; Lesotho; Basotho; Maseru; prime-minister
SZ: Eswatini, Swaziland; Eswatini, Swaziland; Swazi; Mbabane; monarch
MG: Madagascar, Ma-đa-ga-xca; Madagascar; Malagasy; Antananarivo
MU: Mauritius; Mauritius; Mauritian; Port Louis; prime-minister
SC: Seychelles; Seychelles; Seychellois; Victoria
KM: Comoros; Comoros; Comorian; Moroni
AU: Australia, Úc, Ô-xtrây-li-a; Australia; Australian; Canberra; prime-minister
NZ: New Zealand, Niu Di-lân, Tân Tây Lan; New Zealand; New Zealand; Wellington; prime-minister
PG: Papua New Guinea; Papua New Guinea, PNG; Papua New Guinean; Port Moresby; prime-minister
FJ: Fiji, Phi-gi; Fiji; Fijian; Suva; prime-minister
SB: Quần đảo Solomon, Solomon; Solomon Islands; Solomon Islander; Honiara; prime-minister
VU: Vanuatu; Vanuatu; Ni-Vanuatu; Port Vila; prime-minister
WS: Samoa; Samoa; Samoan; Apia; prime-minister
TO: Tonga; Tonga; Tongan; Nuku'alofa; prime-minister
KI: Kiribati; Kiribati; I-Kiribati; Tarawa, South Tarawa
FM: Liên bang Micronesia, Micronesia; Micronesia, Federated States of Micronesia; Micronesian; Palikir
MH: Quần đảo Marshall; Marshall Islands; Marshallese; Majuro
PW: Palau; Palau; Palauan; Ngerulmud, Koror
NR: Nauru; Nauru; Nauruan; Yaren
TV: Tuvalu; Tuvalu; Tuvaluan; Funafuti; prime-minister
CK: Quần đảo Cook; Cook Islands; Cook Islander; Avarua; prime-minister
NU: Niue; Niue; Niuean; Alofi; prime-minister
UN: Liên Hợp Quốc, Liên hợp quốc, Liên Hiệp Quốc, Liên hiệp quốc, LHQ; United Nations, UN, U.N.; UN, U.N.; ; secretary-general
EU: EU, Liên minh châu Âu, Liên minh Châu Âu, Ủy ban châu Âu, Ủy ban Châu Âu, Hội đồng châu Âu, Hội đồng Châu Âu; European Union, EU, E.U., European Commission, European Council; European, EU; ; commission-president
NATO: NATO, Tổ chức Hiệp ước Bắc Đại Tây Dương; NATO, North Atlantic Treaty Organization; NATO; ; secretary-general
`;
