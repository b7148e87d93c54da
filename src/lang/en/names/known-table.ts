/**
 * Names that a report uses without saying what they are, one entity a line: forms separated by ";".
 * Written for crossread from general knowledge; kept short: what the report itself explains needs no entry.
 */
export const KNOWN_ORGANISATIONS = `
United Nations;UN;U.N.
European Union;EU;E.U.
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
ASEAN;Asean;Association of Southeast Asian Nations
African Union;AU
Arab League;League of Arab States
World Health Organization;World Health Organisation;WHO
World Trade Organization;World Trade Organisation;WTO
International Monetary Fund;IMF
World Bank
International Criminal Court;ICC
International Court of Justice;ICJ
International Atomic Energy Agency;IAEA
European Commission
European Parliament
European Central Bank;ECB
European Council
European Court of Human Rights
Organization of American States;OAS
OPEC;Opec
OSCE
OECD
UNICEF;Unicef
UNESCO;Unesco
UNHCR
Interpol
Europol
Red Cross
International Committee of the Red Cross;ICRC
Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders;MSF
Amnesty International;Amnesty
Human Rights Watch
Greenpeace
Oxfam
FIFA;Fifa
UEFA;Uefa
IOC;International Olympic Committee
NBA
NFL
NHL
MLB
NCAA
FBI;F.B.I.;Federal Bureau of Investigation
CIA;C.I.A.;Central Intelligence Agency
NSA;National Security Agency
IRS;Internal Revenue Service
EPA;Environmental Protection Agency
FDA;Food and Drug Administration
CDC;Centers for Disease Control and Prevention
NASA;Nasa
NOAA
FAA;Federal Aviation Administration
Federal Reserve;Fed
Pentagon
White House
State Department
Justice Department;Department of Justice;DOJ
Capitol Hill
Congress
Senate
House of Representatives
House of Commons
House of Lords
Supreme Court
Home Office
Foreign Office
Scotland Yard
Mossad
MI5
MI6
KGB
FSB
Hamas
Hezbollah;Hizbollah;Hizbullah
Taliban
Islamic State;ISIS;ISIL;Isis;Daesh;IS
al-Qaida;al-Qaeda;Al-Qaida;Al-Qaeda;al Qaeda;Al Qaeda
Boko Haram
al-Shabab;al-Shabaab;Al-Shabaab
Fatah
PKK
FARC
Muslim Brotherhood
Republican Party;GOP;G.O.P.
Democratic Party
Labour Party;Labour
Conservative Party;Tories;Tory
Liberal Democrats;Lib Dems
Reuters;Thomson Reuters
AFP;Agence France-Presse;Agence France Presse
AP;Associated Press;The Associated Press
UPI
Bloomberg;Bloomberg News
Xinhua;Xinhua News Agency
TASS;Tass;Itar-Tass
Interfax
Kyodo;Kyodo News
Yonhap
KCNA
ANI
PTI
DPA;dpa
EFE
ANSA
BBC
CNN
NBC;NBC News
CBS;CBS News
ABC;ABC News
Fox News
MSNBC
NPR
PBS
Sky News
Al Jazeera;al-Jazeera;Al-Jazeera
New York Times;The New York Times
Washington Post;The Washington Post
Wall Street Journal;The Wall Street Journal
USA Today
HuffPost;Huffington Post;The Huffington Post
Politico
BuzzFeed
Le Monde
Der Spiegel;Spiegel
Financial Times
Guardian;The Guardian
Associated Newspapers
Google
Apple
Microsoft
Amazon
Facebook
Twitter
YouTube
Instagram
Boeing
Airbus
Toyota
Samsung
Huawei
IBM
General Motors;GM
Ford
Volkswagen
Exxon
ExxonMobil
BP
Goldman Sachs
JPMorgan
Wal-Mart;Walmart
McDonald's
`;

export const KNOWN_PLACES = `
Europe;Asia;Africa;Antarctica;Oceania;North America;South America;Latin America;Central America;Middle East;Far East
Asia-Pacific;Asia Pacific;Indo-Pacific;Caribbean;Balkans;Baltic;Baltics;Scandinavia;Caucasus;Crimea;Kashmir;Punjab;Siberia
Central Asia;East Asia;Southeast Asia;South Asia;Western Europe;Eastern Europe;Central Europe;Southeast Europe;Northern Europe;Southern Europe
West Africa;East Africa;North Africa;Southern Africa;Sub-Saharan Africa;Horn of Africa;Sahel;Sahara;Maghreb;Levant
Atlantic;Pacific;Arctic;Mediterranean;Atlantic Ocean;Pacific Ocean;Indian Ocean;Black Sea;Red Sea;Caspian Sea;Persian Gulf;Gulf of Mexico
West Bank;Gaza;Gaza Strip;East Jerusalem;Golan Heights;Sinai;Donbas;Donbass;Chechnya;Dagestan;Catalonia;Scotland;Wales;England;Northern Ireland;Tibet;Xinjiang;Kurdistan;Darfur
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York City;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia
Ontario;Quebec;British Columbia;Alberta;Nova Scotia;Manitoba;Saskatchewan;New South Wales;Queensland;Tasmania;Bavaria;Saxony;Sicily;Sardinia;Corsica;Brittany;Normandy;Kyushu;Hokkaido;Okinawa;Honshu;Shikoku
Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Antonio;San Diego;Dallas;San Francisco;Boston;Seattle;Denver;Detroit;Miami;Atlanta;Baltimore;Las Vegas;New Orleans;Orlando;Cleveland;Pittsburgh;St. Louis;Brooklyn;Manhattan;Queens;Bronx;Harlem;Hollywood;Silicon Valley;Wall Street;Ferguson;Charlottesville
Sydney;Melbourne;Toronto;Montreal;Vancouver;Mumbai;Kolkata;Chennai;Bangalore;Karachi;Lahore;Shanghai;Shenzhen;Guangzhou;Wuhan;Osaka;Kyoto;Nagasaki;Hiroshima;Istanbul;Aleppo;Mosul;Benghazi;Basra;Kandahar;Geneva;Zurich;Davos;Frankfurt;Munich;Hamburg;Milan;Venice;Naples;Barcelona;Marseille;Lyon;Strasbourg;Rotterdam;Antwerp;Manchester;Liverpool;Birmingham;Glasgow;Edinburgh;Belfast;Cardiff;St. Petersburg;Saint Petersburg;Vladivostok;Odessa;Odesa;Kharkiv;Donetsk;Luhansk;Rio de Janeiro;Sao Paulo;São Paulo;Dubai;Guantanamo Bay;Guantanamo;Chernobyl;Fukushima;Busan;Ho Chi Minh City;Johannesburg;Cape Town;Lagos;Casablanca;Alexandria
Main Street;Korean Peninsula;Korean peninsula;Arabian Peninsula;Iberian Peninsula;Silicon Valley
`;

/** Peoples, religions, followers: groups beside the demonyms of countries. */
export const KNOWN_GROUPS = `
Kurd;Kurds;Kurdish
Arab;Arabs;Arabic
European;Europeans
African;Africans
Asian;Asians
Latino;Latinos;Latina;Latin American;Latin Americans
Hispanic;Hispanics
African American;African Americans;African-American;African-Americans
Native American;Native Americans
Muslim;Muslims;Moslem;Moslems;Islamic
Islamist;Islamists
Christian;Christians
Catholic;Catholics;Roman Catholic
Protestant;Protestants
Orthodox
Jew;Jews;Jewish
Hindu;Hindus
Buddhist;Buddhists
Sikh;Sikhs
Sunni;Sunnis
Shia;Shias;Shiite;Shiites;Shi'ite;Shi'ites
Houthi;Houthis
Uyghur;Uyghurs;Uighur;Uighurs
Rohingya;Rohingyas
Chechen;Chechens
Tatar;Tatars
Tamil;Tamils
Tibetan;Tibetans
Yazidi;Yazidis
Basque;Basques
Catalan;Catalans
Scottish;Scot;Scots
Welsh
English;Englishman;Englishmen
Balkan
Andean
Nordic
Alpine
Iberian
Scandinavian;Scandinavians
Slavic;Slav;Slavs
Western;Westerner;Westerners
Soviet;Soviets
Nazi;Nazis
Republican;Republicans
Democrat;Democrats;Democratic
Korean;Koreans
Texan;Texans
Californian;Californians
New Yorker;New Yorkers
Londoner;Londoners
Parisian;Parisians
Zionist;Zionists
Marxist;Marxists
Communist;Communists
Pashtun;Pashtuns
Hutu;Hutus
Tutsi;Tutsis
Hazara;Hazaras
Inuit
Maori
Aboriginal
Roma
Berber;Berbers
Druze
Copt;Copts;Coptic
Mormon;Mormons
Evangelical;Evangelicals
`;
