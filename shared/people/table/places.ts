/**
 * Towns and venues where leaders meet, by country; capitals are in countries.ts. `seat` lines are the houses whose
 * "master" is the leader ("ông chủ Nhà Trắng") and which speak for a government, `venue` lines other houses.
 */
export const places = `
seat US: Nhà Trắng, Tòa Bạch Ốc, Bạch Ốc, White House
seat RU: Điện Kremlin, Kremlin
seat KR: Nhà Xanh, Blue House, Cheong Wa Dae
seat FR: Điện Elysee, Điện Élysée, Elysee, Élysée, Elysée Palace, Élysée Palace, Elysee Palace
venue US: Phòng Bầu dục, Oval Office, Rose Garden, Blair House
venue CN: Đại lễ đường Nhân dân, Great Hall of the People, Điếu Ngư Đài, Diaoyutai, Diaoyutai State Guesthouse
venue VN: Phủ Chủ tịch, Trụ sở Trung ương Đảng, Trụ sở Chính phủ, Nhà Quốc hội, Trụ sở Quốc hội
venue KR: Bàn Môn Điếm, Panmunjom, Panmunjeom
seat CN: Trung Nam Hải, Zhongnanhai
seat GB: Phố Downing, Số 10 phố Downing, Downing Street
VN: TP HCM, TP.HCM, TPHCM, Thành phố Hồ Chí Minh, TP Hồ Chí Minh, Sài Gòn, Ho Chi Minh City, Saigon, Đà Nẵng, Da Nang, Huế, Hải Phòng,
  Hạ Long
US: New York, Mar-a-Lago, Palm Beach, Alaska, Anchorage, Camp David, Florida, California, San Francisco, Sunnylands, Sunnyland,
  Hawaii, Chicago, Los Angeles, Pittsburgh, Bedminster, Wilmington, Delaware, Maryland, Annapolis
RU: Saint Petersburg, St. Petersburg, St Petersburg, Sochi, Vladivostok, Kazan, Ufa, Khabarovsk, Novo-Ogaryovo
CN: Thượng Hải, Shanghai, Quảng Châu, Guangzhou, Thiên Tân, Tianjin, Hàng Châu, Hangzhou, Hạ Môn, Xiamen, Thanh Đảo, Qingdao, Hải Nam,
  Hainan, Bác Ngao, Boao, Tam Á, Sanya, Đại Liên, Dalian, Thâm Quyến, Shenzhen, Tây An, Xi'an, Nam Ninh, Nanning, Vũ Hán, Wuhan, Hong Kong, Hồng Kông, Macau, Côn Minh
JP: Osaka, Hiroshima, Ise-Shima, Nagoya, Kyoto, Nagato, Yamaguchi, Nara, Fukuoka, Hokkaido, Nagasaki
KR: Busan, Gyeongju, Jeju, Incheon, Pyeongchang
KP: Wonsan
IN: Delhi, Mumbai, Hyderabad, Goa, Ahmedabad, Varanasi, Agra, Bengaluru, Chennai
ID: Bali, Nusa Dua, Bandung, Labuan Bajo
TH: Phuket, Hua Hin, Chiang Mai
MY: Langkawi
PH: Cebu, Davao, Clark
LA: Luang Prabang, Savannakhet
KH: Siem Reap
SG: Sentosa
CH: Geneva, Geneve, Genève, Giơ-ne-vơ, Davos, Đa-vốt, Zurich, Zürich, Bürgenstock, Buergenstock, Lausanne
FR: Normandy, Versailles, Biarritz, Nice, Strasbourg, Marseille, Evian
DE: Hamburg, Munich, München, Elmau, Dresden, Meseberg, Ramstein, Hannover, Frankfurt, Cologne, Bonn
IT: Taormina, Sicily, Milan, Venice, Naples, Puglia, Apulia
GB: Cornwall, Carbis Bay, Glasgow, Edinburgh, Chequers, Windsor, Scotland, Aberdeen, Turnberry, Blenheim
BE: La Hulpe
NL: Rotterdam
ES: Barcelona, Granada, Seville, Sevilla
PT: Porto
PL: Krakow, Rzeszow
CZ: Karlovy Vary
UA: Lviv, Odessa, Odesa, Kharkiv, Crimea, Yalta
BY: Gomel
TR: Istanbul, Antalya, Izmir
SA: Jeddah, Neom, Diriyah, Mecca
AE: Dubai, Sharjah
EG: Sharm el-Sheikh, Sharm El Sheikh, Alexandria
IL: Haifa
AZ: Nakhchivan, Shusha
UZ: Samarkand
KG: Cholpon-Ata
KZ: Almaty
CA: Charlevoix, Kananaskis, Toronto, Montreal, Vancouver, Quebec, Halifax, Banff
MX: Los Cabos, Cancun, Cancún
BR: Rio de Janeiro, Belem, Belém, Sao Paulo, São Paulo, Foz do Iguacu
AR: Mar del Plata
CO: Cartagena, Santa Marta
CL: Valparaiso
PE: Cusco
AU: Sydney, Brisbane, Melbourne, Perth, Adelaide, Cairns
NZ: Auckland, Christchurch, Queenstown
ZA: Johannesburg, Durban
TZ: Zanzibar
MA: Marrakech, Marrakesh
`;
