/**
 * Given names, small letters, `+f` or `+m` after a name that one gender alone bears. Compiled by train/names.ts
 * from the locales of @faker-js/faker (MIT, Copyright Faker contributors).
 */
export const GIVEN_NAMES = `
aadi+m aadidev+m aadinath+m aaditya+m aadrika+f aagam+m aagney+m aagneya+m aaliyah+f aalok+m aaltje+f aamod+m
aanand+m aanandaswarup+m aanandinii+f aanjaneya+m aanuoluwapo+f aaratrika+f aarav+m aaron+m aarya+f aaryan+m
aarón+m aasa+f aasha+f aashritha+f aatmaj+m aatmaja+f aatreya+m aayushmaan+m aayushman+m aba abaco+m abadon+m
abagail+f abak abaka abakan abakay abani+f abar abay+m abayomi+m abbas+m abbey+f abbie+f abbigail+f
abbondanza+f abbondanzio+m abbondio+m abbos+m abby+f abd+m abdallah+m abdel+m abdelkader+m abdellah+m
abderrahmane+m abdiel+m abdon+m abdone+m abdonie+f abdou+m abdoul+m abdoulaye+m abdourahmane+m abdramane+m
abdul+m abdulahad+m abdulazim+m abdulaziz+m abdulboriy+m abdulhafiz+m abdulhakim+m abdulhay+m abdulholiq+m
abduljabbor+m abduljalil+m abdulkarim+m abdulla+m abdullah+m abdullatif+m abdulmalik+m abdulqahhor+m
abdulqodir+m abdulvahhob+m abdulvali+m abdulvohid+m abdurrahiym+m abdurrahmon+m abdurrauf+m abdurrazzoq+m
abdussamad+m abe+m abebi+f abeiku+m abel+m abelard+m abelardo+m abele+m abelin+m abeline+f abena+f abendam+f
abeni+f abenzio+m abhaidev+m abhaya+f abhirath+m abhisyanta+m abibatou+f abibo+m abidin+m abigael+f
abigaelle+f abigail+f abigale+f abigayle+f abigaël+f abigaëlle+f abigaïl+f abigel+f abigél+f abimbola
abiodun+m abiola abiona+m abisola+m abisoye+m abluc abluç abner+m abondance+m abosede+f abou+m aboubacar+m
aboubakar+m abraham+m abrahamo+m abrahám+m abramio+m abramo+m abril+f absalon+m absar absolon+m absolón+m
aby+f abyasa+m abélard+m abı abılay abşar acace+m acacie+f acacio+m acanthe+f acar+m acario+m acaryatanaya+m
accursio+m ace+m acela+f acelya+f achaire+m achalesvara+m acharyanandana+m acharyasuta+m achil+m achiles+m
achille+m achim+m achintya+m achraf+m achyut+m acilia+f acilio+m acim+m aciscolo+m acrisio+m acuk aculina+f
acun+m acıg acık acılay+f ada+f adah+f adalan adalard+m adalardo+m adalbald+m adalbaude+f adalberon+m
adalbert+m adalberta+f adalberto+m adalbéron+m adaldı adalfredo+m adalgisa+f adalgiso+m adaline+f adalmıs
adalmış adalric+m adalrico+m adalsinde+f adam+m adama adame adamo+m adams+m adan+m adar adas adaugo+f adaş
adberilgen addie+f addison addo+m addolorata+f ade adea+f adebankole adebiyi+m adebola adebowale+m adeboye+m
adebukola+f adedaramola adedayo+m adedeji+m adedoyin adegoke+m adegrin+m adegrine+f adekitan+m adekola+m
adekunle+m adel adela+f adelaida+f adelaide+f adelajda+f adelardo+m adelasia+f adelaïde+f adelbert+m
adelberto+m adelchi+m adele+f adeleke+m adelfo+m adelgardo+m adelia+f adelie+f adelin+m adelina+f adeline+f
adeliya+f adell adella+f adelle+f adelmo+m adelphe+m adeltrude+f adelya+f adem+m aden+m adenet+m adenike+f
adeniyi+m adeodat+m adeodato+m adeola adeolu+m adeoti+m adepeju+f aderopo+m adesewa+f adeshina+m adesoji+m
adesua+f adetayo+m adetoke+f adetoun+f adeyi+m adheesh+m adhemar+m adhiarja+m adhiraj+m adhrit+m adhémar+m
adi+m adiarja+m adib+m adiba+f adigun+m adika+m adikara+m adikavi+m adil+m adile+f adin+m adina+f adinata+m
adinath+m aditeya+m aditya+m adityanandan+m adityanandana+m adja+f adjutor+m adlı adlıbeg adlıbeğ adnan+m
adnân+m ado+m adolf+m adolfa+f adolfina+f adolfo+m adolfs+m adolfína+f adolph+m adolphe+m adolphie+f
adolphus+m adone+m adonis+m adonise+f adrain+m adraman adrastee+f adrastée+f adrehilde+f adria+f adriaan+m
adrian+m adriana+f adrianna+f adriano+m adriel+m adrien adriena+f adrienne+f adrijana+f adrione+m adripathi+m
adrián+m adriána+f adsız adunni+f advaya+m adwitiya+f adwoa+f adán+m adèle+f adél+f adéla+f adélaïde+f
adélie+f adéodat+m adıguzel adıgüzel adık adıkutlu adıkutlutas adıkutlutaş afanasi afanasie+m afaq+f affan+m
afi+m afia+f afitap+f afolarin+m afonso+m afra+f afro+m afruza+f afsar afsin+m afsın afton+f afua+f afzuna+f
afşar afşin+m afşın afəl+m afərim+f afət+f agabay agabio+m agafia+f agah+m agakagan agalak agamennone+m
agape+f agapet+m agapito+m agasti+m agastya+m agata+f agatha+f agathange+m agathe+f agathon+m agaton+m
agazio+m agca+f agenore+m agesilao+m agilbert+m agilberte+f aglae+f aglaia+f aglaja+f aglamıs aglaé+f agnan+m
agnane+f agneflete+f agneflète+f agnes+f agnesa+f agnese+f agneta+f agneya+m agnieszka+f agnimitra+m
agniprava+m agnivesh+m agnos+m agnès+f agostina+f agostino+m agrata+f agripina+f agripino+f agrippa+m
agrippin+m agrippine+f agrypina+f agus+m agustin+m agustina+f agustín+m agáta+f agâh+m ahalya+f ahenk+f
ahilya+f ahlem+f ahmad+m ahmed+m ahmet+m ahror+m ahsen+m aiace+m aicha+f aida+f aidan+m aidano+m aiden+m
aidə+f aileen+f aimable+m aime+m aimee+f aimone+m aimé+m aimée+f aina+f ainars+m aino+f ainārs+m aisha+f
aishani+f aissa aissata+f aissatou+f aisyah+f aiyana+f ajala+m ajan+m ajana+f ajani+m ajda+f ajeet+m ajeng+f
ajiman+m ajimat+m ajimin+m ajiono+m ajit+m ajita+f ajla+f ajlin+f ajna+f ajoke+f ak akalp+m akande+m akanmu+m
akanni+m akarsana+m akas akata akaş akbas akbatur+m akbay akbaş akboga akboru akboğa akbudak akbugra akbulak
akbuğra akbörü akca akcakoca akcora akdemir akdogan akdoğan ake+m akeem+m akif+m akifa+f akinkunmi+m
akinlabi+m akinwale+m akkun akkunlu akkurt akkus akkuş akmal+m akofa+f akorfa+f akos akosua+f akpıra akram+m
akroor+m aksel+m akshainie+f akshaj+m akshat+m akshata+f akshayakeerti+m akshita+f aksil+m aksungur aktan
aktekin+m aktimur+m akua+f akula+f akumaa+f akunna+f akvelina+f akvelīna+f akwasi+m akwesi+m akça akçakoca
akçora akı akıbudak akım akın+m akıncı akıner+m akınçı al ala alaba alaban alaboru alabörü aladag aladağ
alade+m aladino+m aladogan aladoğan alain+m alaina+f alaine+f alais+f alakurt alamanno+m alambana+m alamu+m
alan+m alana+f alanis+f alanna+f alano+m alara+f alarico+m alassane+m alayna+f alayunt alayuntlu alaïs+f
alba+f alban+m albane+f albano+m albena+f alberade+f alberic+m alberico+m albert+m alberta+f alberte+f
albertha+f albertina+f albertine+f albertino+f alberto+m albertyna+f albertýna+f albertīne+f albin+m albina+f
albino+m alboino+m albrecht+m albrico+m albérade+f albéric+m albín+m albína+f alceo+m alceste+m alcestiso+f
alcibiade+m alcide+m alcidie+f alcime+m alcina+f alcine+f alcino+m alcyone+f alda+f aldegonde+f aldemir
alden+m aldo+m aldobrando+m aldogan aldonce+m aldoğan aldric+m aldıgerey alea+f aleandro+m aleardo+m
aleaume+m alec+m aleen+f alejandra+f alejandrin alejandro+m alek+m aleksa+m aleksandar+m aleksander+m
aleksandra+f aleksandro+m aleksej+m aleksi+m alekso aleksy+m alemka+f alen+m alena+f alene+f alenia+f
alenka+f aleodor+m aleramo+m ales+m alesea+f aleska+f alessa+f alessandra+f alessandro+m alessia+f alessio+m
aleth+f aletha+f alevtina+f alex+m alexa+f alexander+m alexandr+m alexandra+f alexandre+m alexandrea+f
alexandria+f alexandrina+f alexandrine+f alexandro+m alexandros+m alexandru+m alexane+f alexanne+f alexe+m
alexei+m alexej+m alexia+f alexie alexine+f alexis alexys alexzander+m aleya+f aleyna+f aleš+m aleška+f alf+m
alfio+m alfons+m alfonsa+f alfonsino+f alfonso+m alfonz+m alfonzo+m alford+m alfred+m alfreda+f alfredo+m
alfreds+m alfréd+m alfréda+f alfrēds+m algirds+m algis+m algiso+m algu ali alia+f alic+m alica+f alican+m
alice+f alicia+f alicja+f alico+f alida+f alienor+f aliette+f alighiero+m alika+f alima+f alin+m alina+f
aline+f aliona+f aliou+m alioune+m alis+f alisa+f alisan+m alisha+f alisher+m alisir+m alison+f alissa+f
alissia+f alistair+m alistar+m alivia+f alix alixe+f aliya+f aliyah+f aliz+f aliza+f alize+f alizee+f alizé+f
aliénor+f alişan+m alişir+m aljaz+m aljaž+m aljosa+m aljoša+m alka alkaboluk alkabölük alkaevli alkan alkası
alkaşı alkıs alkış alla+f allan+m allegra+f allen+m allene+f alliaume+m allie+f allison+f ally+f alma+f
almerigo+m almila+f almine+m almira+f almire+m almiro+m alois+m aloise+f aloisie+f aloisio+m aloizs+m alojz+m
alojza+f alojzije+f alok+m alon+m alone+m alonzo+m aloys+m aloyse+f aloïs+m aloïse+f aloīzs+m alp+m alpagut
alpamıs alpamış alparsbeg alparsbeğ alparslan+m alpata alpay+m alpaya alpaykagan alpaykağan alpbamsı alpbilge
alpdirek alpdogan alpdoğan alper+m alperen+m alpertunga alpgerey alpha+m alphan+m alphee+m alphonse+m
alphonsine+f alphonso+m alphée+m alpike+f alpilig alpinien+m alpkara alpkuluk alpkutlu alpkülük alpsalcı
alptegin alptugrul alptunga alpturan alptutuk alptuğrul alpulug alpuluğ alpurungu alpurungututuk alpyoruk
alpyörük alpıs alpış alpşalçı alsu+f alta+f altan+m altankagan altankan altankağan altay altea+f altemur+m
althea+f althee+f althée+f altmıskara altmışkara alton+m altuga altın+f altınkagan altınkan altınkağan
altınoba altıntamgan altıntamgantarkan altıntarkan altıntay alva alvah+m alvar+m alvaro+m alvena+f alvera+f
alverede+m alverta+f alverède+m alviero+m alvin+m alvina+f alvine+f alvis alvise+m alvīne+f alwar+m aly+m
alya+f alyah+f alyce+f alycia+f alysa+f alysha+f alyson+f alyssa+f alyssia+f alysson+f alzbeta+f alícia+f
alíz+f alımga alžbeta+f alžběta+f ama+f amabela+f amabile+m amac amadea+f amadeo+m amadeus+m amadou+m amady+m
amael+m amahle+f amalia+f amaliane+f amalie+f amalija+f amalio+f amalric+m amalthee+f amalthée+f amand+m
amanda+f amande+f amandin+m amandine+f amando+m amani amant+m amante+f amanzio+m amar+m amara amaranaath+m
amarande+f amaranthe+f amaranto+m amaresh+m amari amarnath+m amaryllis+f amat+m amata+f amath+m amato+m
amatore+m amauri+m amaury+m amaya+f amaç amaël+m ambar+f amber+f ambra+f ambre+f ambrine+f ambrogio+m
ambroise+m ambroisie+f ambrose+m ambrosiano+m ambroz+m ambrozy+m ambroży+m ambrož+m ambróz+m amdy+m amea+f
amedee+m amedeo+m amedeu+m amel+f amelia+f ameliane+f amelie+f amelien+m ameline+f amelio+m amely+f amelya+f
amen+f america+f americo+m amerigo+m ameth+m amethyste+f ameyatma+m ami+f amicie+f amico+m amid+m amie+f
amiel+m amilcare+m amin+m amina+f aminat+f aminata+f amine+m aminte+f amintore+m aminu+f amir+m amira+f
amish+m amit+m amita+f amiya+f amleto+m ammar+m ammâr+m amodini+f amogh+m amoke+f amon+m amone+m among+m
amope+f amore+m amos+m amour+m amparo+f ampelio+m amra+f amrak amrit+m amrita+f amritambu+f amul amy+f amya+f
amza+m amália+f amálie+f amát+m amáta+f amédée+m amélia+f améliane+f amélie+f amélien+m améthyste+f amîr+m
amālija+f ana+f ana-maria+f anaadi+m anabel+f anabela+f anabelle+f anacleto+m anae+f anael anaelle+f anagh+m
anahi+f anahita+f anaida+f anais+f anal+m anala+f anamaria+f anamarija+f anamika+f anand+m ananda+f
anandamayi+f anang+m ananta+f anar anas+m anasooya+f anass+m anastacio+m anastase+m anastasia+f anastasie+f
anastasija+f anastasije+m anastaz+m anastazia+f anastazie+f anastazija+f anastazio+f anastazja+f anastáz+m
anastázia+f anastázie+f anasuya+f anatazie+f anatol+m anatole+m anatoli+m anatolia+f anatolie anatolii+m
anatázie+f anatólie+f anaël anaëlle+f anaïs+f anca+f ancelin+m anceline+f anci+f ancica+f ancilla+f ancuk
ancuta+f ancuța+f anda+f andac+f andarıman andaç+f andel+m andela+f andelin+m andelina+f andelko+m andelo+m
andeol+m anders+m anderson+m andi andjelina+f andoche+m andra+f andrada+f andras+m andraz+m andraž+m andre+m
andrea andreane+f andreanne+f andreas+m andree+f andreea+f andrei+m andrej+m andreja+f andreo+m andres+m
andrew+m andri+m andrian+m andriana+f andrija+m andrijana+f andrin+m andrina+f andris+m andro+m andromeda+f
andrzej+m andrás+m andré+m andréa andréas+m andrée+f andrés+m andy+m andzejs+m andzelika+f andzs+m andéol+m
anděl+m anděla+f andělín+m andělína+f andżelika+f andžejs+m andžs+m anej+m anele+m anemona+f anemone+f anes+m
anesa+f aneta+f anette+f anezka+f anežka+f angadreme+f angadrême+f ange+m angel angela+f angele+f angelica+f
angelika+f angelina+f angeline+f angelino+f angelique+f angelita+f angelo+m anggabaya+m anggun+f anghel+m
anghelina+f angie+f angilbe+m angilberte+f angilran+m angoustan+m angus+m angèle+f angélina+f angélique+f
ani+f ania+f anibal+m anica+f anicee+f anicet+m aniceto+m anicette+f anicée+f aniello+m anik anika+f anil+m
anila+f anilaabh+m anilabh+m anina+f anis+m anise+f anish+m anisoara+f anissa+f anita+f aniya+f aniyah+f
anișoara+f anja+f anjali+f anjaneya+m anjela anjelica+f anjolaoluwa+m anjushree+f anjushri+f anka+f ankal+m
anko+m ann+f ann-christin+f ann-marie+f anna+f annabel+f annabell+f annabella+f annabelle+f annaelle+f
annagrazia+f annalena+f annalise+f annamae+f annamaria+f annamarie+f annapurna+f annaëlle+f anne anne-laure+f
anne-marie+f anne-sophie+f anneke+f anneli+f annelie+f annemarie+f annemijn+f annetta+f annette+f anni+f
annibal+m annibale+m annie+f annika+f annikki+f anno+f annonciade+f annunziata+f anny+f anom+m anora+f
anouar+m anouck+f anouk+f anrijs+m ansaldo+m ansbert+m ansberte+f ansel+m anselm+m anselma+f anselme+m
anselmo+m ansgar+m ansgary+m anshula+f anslavs+m ansley+f ansovino+m anstrudie+f ant+m antal+m ante+m antea+f
antek+m antelmo+m antero+m anthelme+m anthelmette+f anthony+m antide+m antigone+f antim+m antimo+m antino+m
antioco+m antoaneta+f antoine+m antoinette+f anton+m antone+m antonela+f antonella+f antonello+m antonetta+f
antonette+f antoni+m antonia+f antonie antonietta+f antonija+f antonin+m antonina+f antonine+f antonio+m
antoniu+m antono+m antony+m antonín+m antti+m antun+m antwan+m antwon+m antónia+f antónio+m antônio+m anuar+m
anuja+f anunay+m anuraag+m anurag+m anuska+f anusuya+f anuta+f anuška+f anuța+f anvar+m anwesha+f anya+f
anze+m ançuk anémone+f anči+f ančica+f anđela+f anđelika+f anđelina+f anĝelo+m anıl+m anšlavs+m anže+m apa
apak apatarkan aphelie+f aphélie+f apolena+f apollina+f apollinaire+m apollinare+m apollinary+m apolline+f
apollo+m apollonia+f appia+f appoline+f aprancur aprançur april+f apsara+f apuleio+m aqil+m aquilin+m
aquiline+f aquilino+m ara arabela+f arabella+f arabelle+f araboga araboğa araceli+f aracely+f arademir aral
araldo+m aram+m arame+f aranka+f ararat+m aras+m aratone+m arbay arbuz arcade+m arcadi+m arcadie arcadii+m
arcadio+m arch+m archambaud+m archan+m archange archer+m archibald+m archie+m archimede+m archippo+m
arcibaldo+m arcuk arda ardella+f arden ardith+f ardito+m arduino+m ardıc ardıç arely+f aren+m aresio+m
areta+f argelia+f argentina+f argimiro+m argine+f argo+m argono+m argu argun argıl ari aria+f ariadna+f
arialdo+m arian+m ariana+f ariane+f arianna+f ariberto+m aric+m aricie+f arie+m ariel ariela+f ariele+m
arielle+f arif+m arij+f arija+f arijit+m arijs+m arike+f arin+m arina+f arindam+m arinola+f arion+m ariosto+m
aris+m arisa+f aristarco+m ariste+m aristeo+m aristid+m aristide+m aristione+m aristita+f aristița+f aristo+m
aristofane+m aristotele+m arjen+m arjun+m arkad+m arkadijs+m arkadiusz+m arkady+m arkád+m arkādijs+m arkın
arkıs arkış arlene+f arleta+f arlette+f arlie arlo+m armagan arman+m armance+f armand+m armande+f armandine+f
armando+m armani armağan armel+m armeline+f armelle+f armida+f armide+f armin+m armine+f arminio+m armins+m
armīns+m arna+f arnac arnaldo+m arnaud+m arnaude+f arnaç arne+m arnesh+m arno+m arnold+m arnolda+f arnoldo+m
arnost+m arnostka+f arnould+m arnošt+m arnoštka+f arnulfo+m arolde+m aron+m arona+m aronne+m arpad+m arpat
arpád+m arrigo+m arsal arsen+m arsene+m arsenie arsenije+m arseniusz+m arsinoe arsinoé arsipatra+m arslan+m
arslanargun arslanboru arslanbörü arslansungur arslantegin arslanyabgu arslon+m arsun arsène+m arsènie+f
arsıl art+m arta+m artanto+m artawan+m artemis+f artemisa+f arthaud+m artheme+m arthur+m arthurine+f arthus+m
arthème+m artiom+m arto+m artuk artukac artukaç artur+m arturo+m arturs+m artus+m artut artuš+m artémis+f
artıınal artūrs+m aruk arun+m aruna+f arunthavanathan+m arved+m arvel+m arvid+m arvids+m arvilla+f arvīds+m
arwa+f arwen+f arya+f aryan+m aryanna+f arystarch+m arzen+m arçuk arîn+m arı arıboga arıboğa arık arıkagan
arıkağan arıkdoruk arın+f arınc arınç arşun asa asad+m asadulloh+m asake+f asal+f asan asanboga asantudun
asantugrul asartegin ascanio+m ascelin+m asceline+f ascension+f asdrubale+m asel+f asella+f asha+f ashlee+f
ashleigh+f ashlesh+m ashley+f ashly+f ashlynn+f ashmi+f ashok+m ashton ashtyn+f asia+f asija+f asil+m asila+f
asilbek+m asimodeo+m asirwada+m asirwanda+m asiya+f asja+f askın+m aslesha+f aslijan+m asliya+f aslım+f
asma+f asmaa+f asmadi+m asman+m asmianto+m asmita+f asmuni+m asolat+f asrı assa+f assetou+f assia+f assil+f
assomption+f assunta+f assunto+m assya+f asta+f astalogul astarte+f astarté+f asterie+f asterio+m
astianatte+m astou+f astree+f astrid+f astrida+f astride+f astrée+f astrīda+f astérie+f asuela+f asug asuk
asuğ aswani+m asya+f asıg asıkbulmus asım+m asığ ata+m atac atakagan atakan+m atakağan atalan atalay+m ataldı
ataleo+m atalmıs atalmış ataman atanas+m atanasia+f atanasio+m atanazie+f atanazy+m atanázie+f atanáš+m
atasagun atasu ataullah+m ataç atberilgen atena+f athalie+f athanase+m athanasie+f athena+f athenais+f
athenaïs+f athina+f athos+m athéna+f athénaïs+f atila+m atilla+m atinuke+f atlas+m atlı atlıbeg atlıbeğ
atlıkagan atlıkağan atma+m atmaca atmaja atmanand+m atmananda+m atreyee+f atreyi+f atsız atta+f attila+m
attilano+m attilio+m atuncu atunçu atâullah+m atıf+m atıgay atıkutlu atıkutlutas atıkutlutaş atıla atılgan
atım atımer atıs atış aube+f aubertine+f auberto+m aubin+m aubree+f aubrey aubry+m audace+m aude+f audebert+m
audeline+f audie audouin+m audra+f audran+m audreanne+f audrey+f augucjo+m august augusta+f auguste+m
augustin+m augustina+f augustine augustino+f augusto+m augustus+m augustyn+m augustyna+f augustín+m
augustýn+m augustýna+f aulia+f aura+f aure+f aurea+f aurel+m aurele+m aurelia+f aurelian+m aureliana+f
aureliano+m aurelie+f aurelien+m aurelienne+f aurelija+f aurelio+m aureliu+m aurelián+m aurelle+f aurian+m
auriane+f aurica aurică+m auro+m auron+m aurora+f aurore+f aurèle+m aurélia+f aurélie+f aurélien+m
aurélienne+f aurēlija+f ausilia+f ausiliatrice+f ausilio+m austen+m austin+m austyn autumn+f auxane+f
auxence+m ava+f avadhesh+m avan+f avani+f avantika+f avar avaz+m avdal+m ave+f aveline+f averardo+m avery
avi+m aviel+m avigaelle+f avigaëlle+f avis+f avital+f avluc avluç avni+m avoye+f avram+m avril+f avsar+m
avşar+m awa+f awar+m awaz+f awero+f awesi+f axel+m axeline+f axelle+f axenia+f axinte+m ay aya+f ayaan+m
ayacı ayah+f ayan ayana+f ayanda+f ayas ayaz ayaçı ayaş aybalta ayban aybars aybeg aybeğ aydan aydarkagan
aydarkağan aydemir+m ayden+m aydogan aydogdu aydogmus aydoğan aydoğdu aydoğmuş aydın+m aydınalp ayebatari+f
ayem+f aygul+f aygun+f aygül+f aygün+f aygırak ayhan+m ayinde+m ayinke+f ayize+f aykagan aykal+f aykan+m
aykağan aykurt aykut+m ayla+f aylan+m ayleen+f aylin+f ayline+f ayluc ayluctarkan ayluç ayluçtarkan ayma
ayman+m aymane+m aymard+m aymardine+f aymen+m aymeric+m aymon+m aymonde+f aynur+f ayodeji+m ayodele+m ayoka+f
ayomide ayomikun ayotude ayoub+m ayren+f ayruk aysar+f ayse+f aysıl+f aysılıg aysılığ aytac+m aytak aytaç+m
aytekin+m aytug+m aytuğ+m aytən+f ayu+f ayushmati+f ayvaz+m ayyıldız ayıtmıs ayıtmış ayız ayızdag ayızdağ
ayşıl+f aza+f azad+m azak azalea+f azalee+f azalée+f azamat+m azban azeglio+m azelia+f azelie+f azeline+f
azelio+m azer+m azgan azganaz azime+f aziz+m aziza+f azizhan+m azmi+m azra+f azubuike+m azzurra+f azélie+f
azîme+f azıl açela+f açelya+f açuk açık açılay+f açığ aïcha+f aïda+f aïdan+m aïna+f aïsha+f aïssa aïssata+f
aïssatou+f aćim+m ağabay ağakağan ağalak ağlamış ağça+f aīda+f aļģirds+m aļģis+m aşan aşanboğa aşantudun
aşantuğrul aşkın+m aştaloğul aşuk aşıkbulmuş aŭgustino+f aŭguĉjo+m baaba+f baala+f baalaaditya+m
baalagopaal+m baba+m babacan+m babacar+m babasola+m babatunji+m babawale+m babeta+f babette+f babila+f babur
baby babır bacara baccayman bacco+m bacman badabul bade+f badis+m badr+m badruk badur bafana+m bafode+m baga
bagaalp bagan bagas+m bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi
bagatursepi bagaısbara bagdagul+f bagiya+m bagtas bagus+m bagya+m bagıs baha+m bahadır+m bahar+f bahia+f
bahodir+m bahri+m bahriddin+m bahrom+m bahtiyar+m bahula+m bahuraksa+m bahuwarna+m bahuwirya+m baidehi+f
baijayanti+f bailee+f bailey bajragin+m bakagul bakary+m bakağul bakda+m bakhtiyor+m baki+m bakiadi+m
bakianto+m bakidin+m bakijan+m bakiman+m bakiono+m baksı bakti+m baktiadi+m baktianto+m baktiono+m bakula+m
bakır bakırsokum bakşı bala balaaditya+m balaban balachandra+m baladitya+m balagopal+m balagovind+m balaka
balakatay balamani+f balamantri+m balamır balangga+m balapati+m balazs+m balcar baldassarre+m balderico+m
baldo+m baldomero+m baldovino+m baldu baldwin+m balgopal+m balidin+m balijan+m balint+m balkık balta baltacı
baltar baltazar+m balthazar+m baltur baltır balázs+m balçar balın+f bambang+m bambina+f bamsı banara+m
banawa+m banawi+m bancar+m bandhu+m bandhul+m banel+m bangizwe+m bangu banji+m bankim+m bankimchandra+m
bankole+m banna+f banu+f banuta+f baptiste+m bara+f barak baraktore baraktöre baran barbala+f barbara+f
barbarigo+m barbe+f barbeg barbeğ barboga barbol barbora+f barboğa barbro+f barbu+m barbulsun barca
barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy+f bardo+m bardomiano+m bardıbay
bargan barica+f baris+m barkan barkdogdu barkdogmus barkdoğdu barkdoğmuş barkdurdu barkdurmus barkdurmuş
barkın+m barlas+m barlıbay barmaklak barmaklı barman barnaba+m barnabas+m barnabe+m barnabás+m barnabáš+m
barnabé+m barney+m barno+f baron+m barrett+m barry+m bars barsaba+m barsbeg barsbeğ barsboga barsboğa barsgan
barsimeo+m barskan barsurungu bart+m barthelemy+m bartholome+m barthélemy+m bartimee+m bartimée+m bartolo+m
bartolomea+f bartolomej+m bartolomeo+m bartolomeu+m bartoloměj+m barton+m bartu+m barça barçadoğdu
barçadoğmuş barçadurdu barçadurmuş barçan barçatoyun barımtay barın+m barıs+m barış+m bas+m basademir basak
basan basanti+f basanyalavac basanyalavaç basar basarab+m basat basbug bascı basgan basil+m basile+m
basileo+m basilia+f basilio+m basilisse+f baskurt baskın baskırt basma+f basmıl bassiano+m bassilla+f bastar
bastiaan+m bastian+m bastiano+m bastien+m bastugrul bastuğrul bastı basu basut bathilde+f batilda+f batrak
battal+m battista+m batu+m batuhan+m batuk batur+m baturalp+m baucido+f baudouin+m bawer+m bay baya+f
bayancar bayankagan bayankağan bayançar bayat bayazıt baybars baybayık baybicen baybiçen bayboga baybora
bayboğa baybure baybüre baydar baydemir baydur baykal+m baykara baykoca baykuzu baylee+f baymunke baymünke
bayna baynal baypure baypüre bayrac bayrak bayram+m bayraç bayruk bayrı bayrın baysungur baytara baytas
baytaş bayuncur bayunçur bayur bayurku bayutmus bayutmuş bayuttu bayık bayıncur bayındır bayınçur baz+m
bazil+m bazyli+m bazır baçara baçman baççayman bağa bağaalp bağan bağatarkan bağatengrikağan bağatur
bağaturgerey bağaturipi bağatursepi bağaturçigşi bağaışbara bağaşatulu bağdagül+f bağtaş bağış baņuta+f başak
başbuğ başgan başkurt başkırt baştar başçı baŭcido+f beat+m beata+f beate+f beato+m beatrice+f beatrico+f
beatrix+f beatriz+f beatrycze+f beatus+m beau beaulah+f bebe+m beceapa beckem becky+f bedir+m bedirhan+m
bediz+f bedran+f bedreddin+m bedri+m bedrich+m bedriska+f bedřich+m bedřiška+f beg begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni
begoyim+f begtas begtegin begtuzun behcet+m behic+m behiç+m behlul+m behlül+m behram+m behrem+f behruz+m
behzat+m behçet+m bek bekazıl bekbekec bekbekeç bekec bekecarslan bekecarslantegin bekectegin beker bekeç
bekeçarslan bekeçarslantegin bekeçtegin bekir+m beklemis beklemiş bekmurod+m bektas+m bektaş+m bektur bektür
bela belcim+f belcir belek belemir+f belgi belguc belgüc belimir+m belina+f belinda+f bell bella+f belle+f
bellino+m belma+f belo+m beltir beltramo+m beltun+f belçim+f belçir ben+m benadik+m bence+m bende+m
bendeguz+m bendegúz+m benedek+m benedetta+f benedetto+m benedict+m benedicte+f benedikt+m benedikta+f
benedita+f benedykt+m benett+m bengi bengt+m bengu bengü beniamin+m beniamina+f beniamino+m benice+f
benicio+m benigna+f benigne+m benigno+m benito+m benja+m benjamim+m benjamin+m benjamín+m benjámin+m benli+f
benlidemir bennet+m bennett+m bennie+m benno+m benny+m benoit+m benone+m benoît+m bent+m bente+f benthe+f
bentley+m benton+m benvenuta+f benvenuto+m benyamin+m benício+m bera+m beranger+m berangere+f berard+m
berardo+m berat+m bercem+f berceste+f bercin+f berdan+m berdibeg berdibeğ berend+m berendey berengario+m
berenice+f berenico+f berenika+f berfin berfîn berginsenge bergu bergü berinay+f berislav+m berit+f beritan+f
berivan+f berk+m berkan+m berkay+m berke berkin+m berkis berkiş berkyaruk bermek bernadetta+f bernadette+f
bernadine+f bernard+m bernarda+f bernardo+m bernd+m berneice+f bernhard+m bernice+f bernie+m berniece+f
bernita+f beronico+m berran+f berre+f berry bert+m berta+f bertalan+m bertha+f berthe+f berti+m bertille+f
bertilo+m berto+f bertold+m bertolda+f bertoldo+m bertolfo+m bertram+m bertrand+m berva+f beryl+f berçem+f
berçin+f berîtan+f berîvan+f besar+m besentegin beser+m besim+m besir+m besra+f bessie+f betania+f betemir
beth+f bethany+f bethel beti betina+f betsy+f betta+f bette+f bettie+f bettina+f betty+f bettye+f beulah+f
beuve+f beverly+f beya+f beyizci beyizçi beyrek beyrem beáta+f beçeapa beçkem beāte+f beğ beğarslan beğbars
beğbilgeçikşin beğboğa beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beňadik+m beşar+m
beşer+m beşir+m bhaanumati+f bhaasvan+m bhaaswar+m bhadra+f bhadrak+m bhadraksh+m bhadran+m bhagavaan+m
bhagirathi+f bhagvan+m bhagwanti+f bhagwati+f bhamini+f bhanumati+f bharadwaj+m bharat+m bhardwaj+m
bhargava+m bhargavi+f bhasvan+m bhaswar+m bhaumik+m bhavani+f bhaves+m bheeshma+m bhekimuzi+m bhekizizwe+m
bhekumbuso+m bhilangana+f bhima+m bhisham+m bhishma+m bhoj+m bhoopat+m bhoopati+m bhooshan+m bhooshit+m
bhramar+m bhudev+m bhudeva+m bhupati+m bhupen+m bhushan+m bhushit+m bhuvanesh+m bhuvaneshwar+m biagio+m
bianca+f bianka+f bibek+m bibi+f bibiana+f bibianna+f bibiano+m bibiána+f biborka+f bice+f bicek bigna+f
bijay+m bikash+m bilal+m bilel+m bilge bilgebayuncur bilgebayunçur bilgebeg bilgebeğ bilgeciksin bilgekagan
bilgekan bilgekağan bilgekulucur bilgekutluk bilgekülüçur bilgetacam bilgetamgacı bilgetardu bilgetaçam
bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeısbara bilgeısbaratamgan bilgeışbara bilgeışbaratamgan
bilgic bilgin bilgiç bilig biligkongulsengun biligköngülsengün bilik biljana+f bill+m billie+f billurə+f
billy+m bilol+m bilva+f bilwa+f bilâl+m bina+f binafsha+f binbegi binbeği bindir bindo+m bineta+f bino+m
binta+f bintou+f birane+m birdie+f birgit+f birgita+f birgitta+f birgitte+f birino+m birjesh+m birol+m
bisenija+f biserka+f bishal+m bishnu+m bivoj+m biçek bjarne+m bjorn+m björn+m bjørn+m blagica+f blagoje+m
blahomil+m blahomila+f blahomir+m blahomira+f blahomír+m blahomíra+f blahoslav+m blahoslava+f blair blaise+m
blake+m blanca+f blanche+f blandine+f blanduzia+f blanka+f blaz+m blaze+m blazej+m blazena+f blaž+m blažej+m
blažena+f bless+m blessing bo boas+m boaz+m bob+m boban+m bobana+f bobbi+f bobbie bobby+m bobur+m bodhan+m
bodhi+m bodi+m boet+m boga bogac bogacuk bogdan+m bogdana+f bogde boge boglarka+f boglárka+f bogoljub+m bogu
bohdan+m bohdana+f bohemond+m bohuchval+m bohumil+m bohumila+f bohumir+m bohumira+f bohumír+m bohumíra+f
bohun+m bohuna+f bohus+m bohuse+f bohuslav+m bohuslava+f bohuš+m bohuše+f bohémond+m bojan+m bojana+f
bojislava+f bokde boke bolatito+f boldaz boldizsar+m boldizsár+m bolemir+m bolemír+m bolen boleslav+m
boleslava+f boleslavs+m bolmus bolmuş bolsun bolukbası bolun boluwatife+f bon+m bonagiunta+m bonaldo+m
bonaventura+m bonavita+m boncuk bonek bonge bonginkosi+m bongul bongulboga bongulboğa bonifac+m boniface+m
bonifacio+m bonifác+m bonita+f bonito+m bonnie+f bora boran borbala+f borbála+f borcul borek+m boris+m
borislav+m borislava+f borivoj+m borivoje+m borjan+m borka+f borko+m borlukcu borlukçu borna bornak boroka+f
bortecine bortolo+m boru borubars borusengun borut+m borys+m borçul boróka+f bosiljka+f bosko+m botan+m
botir+m botond+m bouba+m boubacar+m boubou+m bouchard+m bouchra+f bowie boyan boyankulu boyd+m boylabaga
boylabagatarkan boylabağa boylabağatarkan boylakutlutarkan boza+m bozan bozboru bozbörü bozdogan bozdoğan
bozena+f bozetech+m bozetecha+f bozica+f bozidar+m bozidara+f bozislav+m bozkurt bozkus bozkuş bozok boğa
boğaç boğaçuk boļeslavs+m bořek+m bořislav+m bořislava+f bořivoj+m boško+m boža+m božena+f božetěch+m
božetěcha+f božica+f božidar+m božidara+f božislav+m brad+m braden+m bradford+m bradley+m bradly+m bradut+m
brady+m braeden+m brahim+m brahma+m brahmaanand+m brahmabrata+m brahmanandam+m brahmdev+m brain+m brajan+m
brajen+m brajendra+m brajesh+m bram+m brancaleone+m brandi+f brando+m brandon+m brandt+m brandusa+f brandy+f
brandyn+m branimir+m branimira+f branimír+m branimíra+f branislav+m branislava+f branka+f brankica+f branko+m
brannon+m branson+m brant+m bratislav+m bratislava+f braulio+m braxton+m brayan+m breana+f breanna+f
breanne+f brenda+f brendan+m brenden+m brendon+m brenn+m brenna+f brennan+m brennon+m breno+m brent+m bret+m
bretislav+m bretislava+f brett+m bria+f briac+m brian+m briana+f brianne+f brice+m bridget+f bridgette+f
bridie+f brielle+f brieuc+m brigida+f brigita+f brigito+f brigitta+f brigitte+f brijesh+m brionna+f brisa+f
brit+m brita+f britney+f britt+f britt-marie+f brittany+f brock+m broderick+m brody+m bronislav+m
bronislava+f bronislavs+m brook brooke+f brooklyn+f brooks+m brown broņislavs+m bruce+m bruna+f brune+f
brunehaut+f brunehilde+f brunhilda+f brunilde+f bruno+m bruto+m bryan+m bryana+f bryant+m bryce+m brycen+m
brygida+f bryon+m brájen+m brândușa+f brăduț+m bucan buchi+m buck+m bucur bud+m budag budak budağ buddha+m
buddhana+f buddy+m budhil+m budi+m budimir+m budimír+m budislav+m budivoj+m budunlu budus budustudun buford+m
bugday bugduz bugduzemen buge bugra+m bugrakarakagan bugu bugubilge buhle+f bukak bukaktutuk bukduz buke
bukebuyrac bukebuyruc bukey bukola+m buktegin bukusboga bulacapan bulah+f bulak bulan bulaçapan buldur
bulent+m bulgak bulmaz bulmus bulmuş buluc bulug buluk bulus bulut+m buluç buluğ buluş bumen bumın bunmi+f
bunsuz bunul bunyamin+m burak+m burcak burdette bure burgucan burgut burguçan burhan+m burhon+m burkay burkek
burkut burley+m burluk burnice burslan burulday burulgu burunduk burçak busayo busisiwe+f buster+m busulgan
butak butuk buyan buyancuk buyandemir buyankara buyançuk buyat buyrac buyraç buyruc buyruk buyruç buzac
buzactutuk buzaç buzaçtutuk buçan buçur buğday buğra+m buğrakarakağan buşulgan byron+m bystrik+m bystrík+m
bálint+m bárbara+f bâki+m béatrice+f béla+m bénigne+m bénédicte+f béranger+m bérangère+f bérard+m béryl+f
bérénice+f bêrîtan+f bíborka+f bögde böge bögü bökde böke bölen bölükbaşı bönek bönge börteçine börü börübars
börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü bükdüz büke bükebuyraç bükebuyruç bükey büktegin
büküşboğa bülent+m bümen bünyamin+m bünül büre bürgüt bürkek bürküt bürlük büğübilge bārbala+f bănel+m běla+f
bıckı bıckıcı bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błazej+m błażej+m břetislav+m břetislava+f bəhram+m
bəhruz+m bəxtiyar+m bəyaz+f caba cabdar cablı cabus cade+m caden+m caesar+m caetana+f cafer+m cagak+m cagan+m
cagatay+m cagdas+m cager+m cagla+f caglar+m caglayan cagru cagrı+m cagrıbeg cagrıhan+m cagrıtegin cagıl+f
cahid+m cahya+m cahyadi+m cahyanto+m cahyo+m cahyono+m caino+m caio+m caitlin+f caitlyn+f caius+m caket+m
cakrabirawa+m cakrabuana+m cakrajiya+m cakrawala+m cakrawangsa+m calanico+m calapkulu calcedonio+m cale+m
caleb+m calebe+m caleigh+f cali calin+m calina+f calista+f calixte+m callie+f callisto+m callum+m calogera+f
calogero+m calpurnia+f calvin+m camden+m camelia+f camelien+m cameron+m camil+m camila+f camilia+f camilla+f
camille camillien+m camillo+m camren+m camron+m camryn+f camylle+f camélia+f camélien+m can+m cana+f canalp+m
candace+f candar+m candelario+m candice+f candida+f candide+m candido+m candra+m candrakanta+m canel+f
caner+m cangul+f cangül+f cankan+m cankız cannur+f cansel+f cansu+f cansın+f cantemir+m cantidio+m canziano+m
capa+m capitolina+f capucine+f cara+f caraka+m carey caribert+m caridad+f carina+f carine+f carissa+f carl+m
carla+f carlee+f carles+m carleton+m carley+f carli+f carlie+f carlijn+f carlo+m carloman+m carlos+m
carlota+f carloto+f carlotta+f carlton+m carmel+f carmela+f carmella+f carmelo+m carmen+f carmina+f carmine+m
carminho+f carmo+f carna+f carol carola+f carolanne+f carole+f carolin+f carolina+f caroline+f carolyn+f
carolyne+f caronte+m carponio+m carrie+f carroll carson+m carter+m carub+m cary cas+m casandra+f casey
casian+m casiana+f casilda+f casimer+m casimir+m casimira+f casimiro+m caslav+m caspar+m casper+m cassandra+f
cassandre cassiano+m cassidy+f cassie+f cassien+m cassio+m cassiopea+f cassiopee+f castille+f casto+m
cataldo+m cataleya+f catalin+m catalina+f catarina+f catena+f caterina+f catharina+f catharine+f catherine+f
cathrine+f cathryn+f cathy+f catinca+f cato+f catrin+f catrina+f catrinel+f catullo+m catur+m caturangga+m
caua+m cauã+m cavid+m cawisadi+m cawisono+m cawuk+m cayadi+m cayla+f cazimir+m ceasar+m cebe ceca+f cecco+m
cecelia+f cecep+m cecil+m cecile+f cecilia+f cecilie+f cecilio cecylia+f cecyliusz+m cecília+f cecílie+f
cedomir+m cedric+m cedrick+m cedrik+m cedrin+m celal+m celaleddin+m celasun+m celen+m celeste celestin+m
celestina+f celestine+f celestino+m celestyn+m celestyna+f celestýn+m celestýna+f celia+f celian+m celie+f
celien+m celik+m celil+m celina+f celine+f celinia+f celso+m celâleddin+m cem+m cemal+m cemali+m cemani+m
cemen cemeti+m cemgen cemil+m cemplunk+m cene+m cenek+m cengkal+m cengkir+m cenk+m cenka+f cerasela+f ceren+f
cerise+f cesaire+m cesar+m cesare+m cesario+m cesminaz+f cestmir+m cestmira+f cetin+m cetinel+m cetiner+m
cevahir+m cevat+m ceyda+f ceyhun+m ceykun ceyla+f ceylan+f ceylin+f ceylinaz+f cezar+m cezara+f cezary+m
cezmi+m chaanakya+m chaaruchandra+m chad+m chadd+m chadrick+m chahine+m chahinez+f chai+m chaim+m chaima+f
chaitan+m chakor+m chakradhar+m chakravartee+m chakravarti+m chakrika+f chanakya+m chance+m chanda+f
chandak+m chandan+m chandani+f chandi+f chandini+f chandira+f chandler chandni+f chandra chandraayan+m
chandrabhaga+f chandrabhan+m chandradev+m chandrakala+f chandraketu+m chandrakin+f chandramani+f
chandramauli+m chandramohan+m chandran+m chandranath+m chandrani+f chandraprabha+f chandraswaroopa+f
chandravati+f chanel+f chanelle+f chantal+f chapal+m chapala+f charak+m charity+f charl+m charlaine+f
charleen+f charlemagne+m charlene+f charles+m charley charli+f charlie charline+f charlize+f charlotta+f
charlotte+f charly+m charlène+f charuchandra+m charumati+f charuvrat+m charvi+f chase+m chasity+f chaten+m
chatur+m chatura+f chaturaanan+m chaturbhuj+m chauncey+m chaya+f chayenne+f chayma+f chaz+m chaï+m chaïma+f
cheick+m cheick-oumar+m cheikh+m cheikhou+m chekhouna+m chelsea+f chelsey+f chelsie+f cherechi+f cherif+m
cherubino+m cheryl+f chesley chester+m chet+m chetan+m chetanaanand+m cheyanne+f cheyenne+f chiaffredo+m
chiamaka+f chiara+f chidaakaash+m chidaatma+m chidambar+m chidambaram+m chidananda+m childebert+m chilperic+m
chilpéric+m chimamanda+f chinedu+m chinmayanand+m chinmayananda+m chinyere+f chira+f chiranjeev+m
chiranjeeve+m chiril+m chirill+m chirine+f chisom+m chitraksh+m chitrali+f chitramala+f chitrangada+f
chizoba+f chloe+f chloé+f chrabros+m chrabroš+m chraniboj+m chranibor+m chranislav+m chranislava+f chretien+m
chris+m christ+m christa+f christelle+f christer+m christiaan+m christian+m christiana+f christiane+f
christiano+m christie+f christin+f christina+f christine+f christodule+m christoffer+m christop+m christoph+m
christophe+m christopher+m christy+f chrudos+m chrudoš+m chrysole+m chrysostome+m chrétien+m chukwu+m chval+m
chyna+f ciaobella+f ciara+f cicek+f cicem cicero+m cici+f cielo+f cierra+f cigdem cihad+m cihan+m cihangir+m
cihansah+m cihanşah+m cilay+f cilenti ciler+f cilvenaz+f cimen+f cindy+f cino+m cinta+f cinthia+f cinzia+f
ciprian+m cipriana+f cipriano+m cirano+m ciriaco+m ciril+m cirilla+f cirillo+m cirino+m ciro+m cise+f cisem+f
cisil+f cistoslav+m cistoslava+f citlalli+f citra+f civan+m ciya claas+m claes+m clair claire+f clara+f
clarabelle+f clare+f clarence+m clarenzio+m clarisa+f clarissa+f clarisse+f clark+m claud+m claude claudia+f
claudie claudien+m claudine+f claudio+m claudiu+m claus+m clavdia+f clay+m clayton+m clea+f cleandre+m
cleandro+m clelia+f clelie+f clemence+f clemens+m clement+m clemente+m clementina+f clementine+f clemenzia+f
clemmie cleo cleofe+f cleonico+m cleopatra+f cleophee+f cleora+f clery+m cleta+f cletus+m cleve+m cleveland+m
clifford+m clifton+m climaco+m clinio+m clint+m clinton+m clio+f clodomiro+m clodoveo+m cloe+f clorinda+f
clotaire+m clothilde+f clotilde+f clovis+m cloyd+m cloé+f clyde+m cléa+f cléandre+m clélie+f clémence+f
clément+m clémentine+f cléo+f cléophée+f cléry+m cobulmak coby+m coco+f cocukboru codin+m codrin+m codrina+f
codrut+m codruta+f codruț+m codruța+f cody+m coen+m cointa+f cokramayul colby+m cole+m coleman+m colette+f
colin+m coline+f colins+m colleen+f collien+f collin+m colman colmanno+m colmazio+m colomba+f colombano+m
colombe+f colombo+m colpan colt+m colten+m colton+m colu columbus+m come+m comfort+f concepcion+f
concepción+f conception+f concetta+f concetto+m conchita+f concordio+m conner+m connie+f connor+m conor+m
conrad+m consolata+f constanca+f constance constant+m constanta+f constantia+f constantin+m constantina+f
constança+f constanța+f constatin+m consuela+f consuelo+f cooper+m cora+f coralia+f coralie+f coraline+f
corbin+m corbiniano+m cordelia+f cordell+m cordia+f cordie corene+f coreno+m corentin+m corentine+f corey+m
corina+f corine+f corinna+f corinne+f coriolano+m cornel+m cornelia+f cornelio+m cornelis+m corneliu+m
cornelius+m cornell+m coronato+m corrado+m corrine+f cortez+m cortney+f corto+m corvin+m cory+m cosima+f
cosimo+m coskun+m coskuner+m cosma+m cosmin+m cosmina+f costache+m costante+m costantino+m costanza+f
costanzo+m costel+m costin+m coty coumba+f courtney coy+m coşkun+m coşkuner+m craig+m crawford+m cremenzio+m
crenguta+f crenguța+f creola+f crescente+m crescenzia+f crescenzio+m crespignano+m crin+m crina+f crispino+m
cristal+f cristaldo+m cristea+m cristian+m cristiana+f cristiano+m cristin+m cristina+f cristián+m
cristobal+m cristofor+m cristoforo+m cristopher+m cristóbal+m crocefissa+f crocefisso+m cronida+f cruz
crystal+f crystel+f csaba+m csanad+m csanád+m csenge+f csongor+m ctibor+m ctibora+f ctirad+m ctirada+f
ctislav+m ctislava+f cubeyr+m cullen+m cumhur+m cunegonda+f cuneyt+m cuniberto+m cupido+m curt+m curtis+m
cuzia+f cvetka+f cvijan+m cvijetin+m cydney+f cynthia+f cyntie+f cyprian+m cyprien+m cyprián+m cyra+f
cyrian+m cyriaque+m cyrielle+f cyril+m cyrila+f cyrille+m cyrine+f cyrus+m cyryl+m cândar+m cécile+f cédric+m
céleste célestin+m célestine+f célia+f célian+m célien+m céline+f césaire+m césar+m cézar+m cîhan+m côme+m
cübeyr+m cüneyt+m călin+m cătălin+m cătălina+f cıgıl+f cılasun cıngır d'angelo+m daan+m daantje+f dabiziv+m
dabiživ+m dacian+m daciana+f daciano+m dacin+m dacio+m dada+f dadap+m dadi+m dado daevi+f daevika+f dafina+f
dafne+f dag+m dagel+m daghan+m dagmar+f dagmara+f dagmāra+f dagoberto+m dags+m dahlia+f daiana+f daija+f
dainuvite+f dainuvīte+f daisha+f daisy+f daiwik+m dajana+f dakota daksha+f dakshayani+f dale+m daley+m
dalia+f dalibor+m dalibora+f daliborka+f dalida+f dalie+f dalila+f dalima+f daliman+m dalimil+m dalimila+f
dalimin+m dalimir+m dalimira+f dalimír+m dalimíra+f daliono+m dalla+f dallas dallin+m dalmazio+m dalton+m
damar+m damaris+f damaso+m damayanti+f dame+m dameon+m damian+m damiana+f damiano+m damien+m damife+m damil+m
damilare+m damilola damin+m damion+m damir+m damián+m damiána+f damjan+m damjanka+f damla+f damocle+m
damodara+m damola damon+m damu+m dan+m dana danae+f danang+m dandak+m dandapaani+m dandre+m dane+m dangelo+m
dani dania+f danial+m danica+f daniel+m daniela+f daniele+m daniella+f danielle+f danielo+m daniil+m
danijel+m danijela+f danika+f danil+m danila+f danilo+m danio+m danique+f daniswara+m daniël+m danjuma+m
danka+f danko+m dannie danny+m dante+m danu+m danuja+m danuse+f danuta+f danuše+f dany+m danyka+f danyl+m
daouda+m daphne+f daphnee+f daphney+f daphné+f dara darasimi darby darcy+m darek+m daren+m daria+f darian
dariana+f dariati+m darie+f darien+m darija+f darijan+m darimin+m darin+m darina+f darine+f darinka+f dario+m
darion+m daris+m darius+m dariusz+m darja+f darko+m darla+f darleen+f darlene+f darmaji+m darman+m darmana+m
darmanto+m darnell+m daron+m darrel+m darrell+m darren+m darrick+m darrin+m darrion+m darron+m darryl+m
darshan+m darshwana+f darsirah+m darta+f dartono+m daru+m daruna+m darwin+m daryani+m daryl+m dasa dashawn+m
dasia+f datta+m dave+m daver+m davey+m davi+m david+m davida+f davide+m davids+m davin+m davina+f davino+m
davion+m davis+m davon+m davonte+m davor+m davorin+m davriya+f davron+m davud+m davy+m dawid+m dawn+f
dawson+m dax+m dayaamay+m dayaananda+m dayaanidhi+m dayamayee+m dayan+m dayana+f dayane+m dayna+f dayne+m
dayton+m dağhan+m dea+f dean+m deangelo+m deanna+f deb+m debbie+f debora+f deborah+f debra+f decebal+m
decimo+m declan+m dedric+m dedrick+m dee deeksha+f deen+m deenabandhu+m deepali+f deepan+m deepankar+m
deependra+m deepesh+m deepika+f deeptanshu+m deeptendu+m deeptiman+m deeptimay+m deeptimayee+f deeptimoy+m
deeptimoyee+f deevakar+m defne+f degna+f deion+m deja+f dejah+f dejan+m dejana+f dejon+m dejuan+m delal+f
delaney+f delbert+m delfina+f delfino+m delia+f delie+f delilah+f delinda+f delizia+f dell della+f delmer+m
delores+f delpha+f delphia+f delphin+m delphine+f delta demarco+m demarcus+m demario+m demba+m demet+f
demeter+m demetra+f demetria+f demetrio+m demetris demetrius+m demetriusz+m demi+f demilade+m demiralp+m
demirhan+m democrito+m demond+m demostene+m dena+f deneval+m denis+m denisa+f denise+f denisz+m deniz
denizalp+m dennis+m denny+m deodata+f deodato+m deon+m deondre+m deontae+m deonte+m depold+m dereck+m derek+m
derick+m derin+f deron+m derrick+m dersim+m dervis+m derviş+m derya+f desanka+f desdemona+f deshaun+m
deshawn+m desiderata+f desiderato+m desiderio+m desimir+m desire+m desiree+f desmond+m despina+f dessie+f
destan+f destany+f deste+f destin+m destinee+f destiney+f destini+f destiny+f detmar+m detrich+m dev+m
devadatt+m devagya+m devajyoti+m devak+m devan devangana+f devani+f devante+m devasree+f devdan+m deven+m
devesh+m deveshwar+m devi+f devika+f devin+m devon devonte+m devota+f devran+m devvrat+m devyn dewayne+m
dewey+m dewi+f dewitt+m dex+m dexter+m dexx+m dezider+m dhaanyalakshmi+f dhana+f dhanadeepa+f dhanalakshmi+f
dhananjay+m dhanapati+m dhanesh+m dhanpati+m dhanu+m dhanvin+m dhara+f dharani+f dharitri+f dharmaketu+m
dhatri+f dhruv+m dhyanesh+m dhyaneshwar+m diah+f diamante+f diamond+f dian+f diana+f diane+f dianna+f
dianne+f dianora+f diar+m diara+f diarra+f dicle+f diclehan+f dida+f didem+f didier+m didimo+m didina+f
diede+f diego+m dieke+f dies+m dieter+m dieudonne+m dieudonnee+f dieudonné+m dieudonnée+f dieynaba+f
digambar+m digambara+m digdaya+m dijana+f dikmen+m diksha+f dilafruz+f dilan dilara+f dilarə+f dilaver+m
dilay+f dilbar+f dilber+f dilberay+f dildar dildora+f dildâr+m dilek+f diler+f diletta+f dilfuza+f dilhan
dillan+m dillon+m dilmurod+m dilnoza+f dilorom+f dilovan+f dilrabo+f dilruba+f dimas+m dimaz+m dimitri+m
dimitrii+m dimitrij+m dimitrije+m dimitrina+f dina+f dinakar+m dinc+m dincer+m dinda+f dinesh+m dinis+m
dinkar+m dino+m dinu+m dinç+m dinçer+m diocleziano+m diodata+f diodoro+m diogene+m diogo+m diomede+m dion+m
dione+m dionigi+m dionisia+f dionisio+m dionizy+m dionyz+m dionyzos+m dionýz+m dionýzos+m dior+f dipa+m
dipali+f dipankar+m dipendra+m dipesh+m diptendu+m direnc+m direnç+m diri dirja+m dirk+m diroj+m dirok+f
dita+f ditte-marie+f ditya+f divaakar+m divakar+m divine+f divis+m diviska+f diviš+m diviška+f divjot+m
divna+f divo+m divya+f dixie+f diyor+m diyora+f dizik diána+f diāna+f djayden+m djeneba+f djenna+f djibril+m
dluhos+m dluhoš+m dmitri+m dmitrii+m dobrava+f dobrila+f dobromil+m dobromila+f dobromir+m dobromira+f
dobromír+m dobromíra+f dobroslav+m dobroslava+f dochia+f dock+m doda+f dodato+m dodo+m dogan+m doganay+m
doganer+m dogu+m doina+f doinita+f dolly+f dolores+f dolunay+f domagoj+m domen+m domenic+m domenica+f
domenick+m domenico+m domenik+m domezio+m domingo+m dominic+m dominick+m dominik+m dominika+f dominique
domitille+f domiziano+m domnica+f don+m dona+f donald+m donalda+f donaldo+m donat+m donata+f donatella+f
donatello+m donato+m donavon+m dondu+f donka+f donna+f donnell+m donnie+m donny+m dono+m donát+m donáta+f
dora dorana+f dorcas+f doreen+f dorel+m dorian doriana+f doriane+f doriano+m dorica+f dorin+m dorina+f
dorine+f dorinel+m doris+f dorit+f dorián+m dorka+f dorli+f dorota+f dorotea+f doroteja+f doroteo dorothea+f
dorothee+f dorothy+f dorothée+f dorottya+f dorris+f dortha+f dorthe+f dorthy+f doru+m doubrava+f doubravka+f
douce+f doug+m douglas+m dounia+f douwe+m dov+m dovie+f dovud+m doyinsola+f doyle+m doğan+m doğanay+m
doğaner+m doğu+m draga+f dragan+m dragana+f dragica+f draginja+f dragisa+m dragiša+m drago+m dragoje+m
dragojlo+m dragoljub+m dragomir+m dragos+m dragoslav+m dragoș+m dragutin+m drahomil+m drahomila+f drahomir+m
drahomira+f drahomír+m drahomíra+f drahon+m drahos+m drahoslav+m drahoslava+f drahotin+m drahotina+f
drahotín+m drahotína+f drahoň+m drahoš+m drahuse+f drahutin+m drahuše+f drajat+m drake+m draupadi+f draza+m
drazen+m draža+m dražen+m dren+m drew+m dries+m drina+f driss+m dron+m drona+m druina+f drzimir+m drzislav+m
držimir+m držislav+m dua+f duane+m duanne+m duarte+m dubravka+f dubravko+m duccio+m duco+m ducu+m dudley+m
duduzile+f duilio+m duje+m dujo+m dulari+f dulce+f dulcinea+f dulina+f dumisani+m dumitra+f dumitrana+f
dumitrita+f dumitru+m duncan+m dundar+m dune+f dunja+f dunya+f durante+m durdane+f durdona+f durga+f
durgeshwari+f durmus+m durmuş+m durodola+m durriye+f duru dururbunsuz durward+m dusan+m dusana+f dusanka+f
dusica+f duska+f dusko+m dustin+m dusty duuk+m duygu+f dušan+m dušana+f dušanka+f dušica+f duška+f duško+m
dwaipayan+m dwaipayana+m dwayne+m dwi dwight+m dyah+f dylan+m dylano+m dyna+f dzile+f dzirkstite+f
dzirkstīte+f dzīle+f dániel+m dávid+m dáša+f dâver+m débora+f désiré+m dêrsim+m dîcle+f dîlan dîroj+m dîrok+f
dóra+f döndü+f dündar+m dünya+f dürdane+f dürriye+f dāgs+m dārta+f dāvids+m dāvis+m děpold+m dětmar+m
dětřich+m dəniz+f ea+f earl+m earlene+f earline+f earnest+m earnestine+f easter+f easton+m ebba+f ebe+f
eberardo+m ebiere+f ebin ebiowei+m ebkızı ebony+f ebren ebru+f ebunoluwa ebuzer+m ecaterina+f ecclesio+m
ece+f ecehan+m ecem+f ecevit+m ecmel+m ecrin ecvet+m ed+m eda+f edd+m edda+f eddi+m eddie+m eddy+m ede+m
edelberga+f eden edgar+m edgard+m edgardo+m edgaro+m edgars+m edhem+m edi+m edil edilberto+m edison+m edita+f
edite+f edith+f editta+f ediz+m edmee+f edmond+m edmondo+m edmund+m edmée+f edna+f edoardo+m edouard+m
eduard+m eduarda+f eduardo+m eduards+m edvard+m edvarda+f edvige+f edvin+m edvins+m edvín+m edvīns+m edward+m
edwardo+m edwin+m edwina+f edyta+f edyth+f edythe+f edzus+m edīte+f edžus+m eef+f eefje+f eekalabya+m eero+m
eeva+f efe effie+f efim+m efimia+f efisio+m efken+m eflah+m efraim+m efrain+m efrem+m efren+m efrosinia+f
efsun+m eftalya+f eftimia+f eftimie+m ega+m ege+m egemen+m egeo+m egidio+m egils+m eginardo+m egisto+m
egizia+f eglantine+f egle+f egmont+m egon+m egona+f egor+m egrim egīls+m eileen+f einar+m einars+m eino+m
einārs+m eirik+m eizens+m eižens+m eja+m eka ekaaksh+m ekadant+m ekaksh+m ekalavya+m ekaling+m ekaparnika+f
ekdant+m ekec ekeç ekim ekin+f ekmel+m eko+m ekow+m ekrem+m ekundayo+m el+m ela+f eladio+m elaide+f elaina+f
elaine+f elakshi+f elanur+f elbek+m elbert+m elcin+f elda+f eldon+m eldor+m eldora+f eldred+m eldridge+m
elea+f eleanor+f eleanora+f eleanore+f eleazar+m electa+f elektra+f elena+f elene+f eleni+f elenor+f
elenora+f eleonora+f eleonore+f eleonoro+f eleonóra+f elettra+f eleuterio+m eleuthere+m elfrida+f elfrieda+f
elfrída+f elfrīda+f elgin+m eli elia eliabeth+f eliah+m eliahou+m elian+m eliana+f eliane+f eliano+m elias+m
eliasz+m elide+f elie+m eliel+m eliette+f eliezer+m elif+f elifio+m eligio+m elija+m elijah+m elimena+f
elin+f elina+f eline+f elinor+f elinore+f elio+m eliodoro+m elion+m eliona+f elior+m eliot+m eliott+m elisa+f
elisabet+f elisabeta+f elisabeth+f elisabetta+f elisaveta+f elise+f elisea+f elisee+m eliseo+m elisha
elisio+m eliska+f elissa+f elita+m eliza+f elizabet+f elizabeta+f elizabeth+f elizabeto+f elizaveta+f elize+f
elizej+m elizeus+m elizo+f eliáš+m eliška+f elka+f elkin ella+f ellada+f elle+f ellen+f ellen-margrethe+f
elli+f ellie+f elliot+m elliott+m ellis ellsworth+m elly+f elma+f elmar+m elmars+m elmas+f elmer+m elmira+f
elmo+m elmore+m elmurod+m elmārs+m elmīra+f elna+f elnarə+f elnora+f elnur+m eloa+f eloan+m eloane+f elodia+f
elodie+f elody+f elogio+m eloi+m eloisa+f eloise+f elon+m elona+f elone+m elora+f elouan+m elouise+f eloy+m
eloá+f eloïse+f elpidio+m elroy+m elsa+f elsbeth+f else+f elsie+f elta+f elti elton+m eluh+m elva+f elvan
elvera+f elvezio+m elvia+f elvie+f elvin+m elvina+f elvino+m elvira+f elvire+f elvis+m elvíra+f elvīra+f
elwin+m elwira+f elwyn+m elya+f elyanora+f elyas+m elyes+m elyne+f elynn+f elyor+m elyse+f elyssa+f elyès+m
elza+f elzbieta+f elzear+m elçin+f elène+f eléa+f eléanore+f eléonore+f elías+m elísio+m elīna+f elīza+f
elżbieta+f ema+f eman+m emanoil+m emanuel+m emanuela+f emanuele+m emanuelly+f emanuil+m emas+m embuh+m
emced+m emeka+m emel+f emelia+f emelie+f emeline+f emely+f emerald+f emerance+f emerencie+f emeric+m
emerich+m emerson+m emery emese+f emi+f emidio+m emie+f emiel+m emil+m emile+m emili+f emilia+f emilian+m
emiliana+f emiliano+m emilie+f emilien+m emilija+f emilijan+m emilio emilián+m emils+m emily+f emin+m emine+f
emir+m emirhan+m emma+f emmalee+f emmanuel+m emmanuelle emmelie+f emmely+f emmerico+m emmet+m emmett+m emmi+f
emmie+f emmitt+m emmy+f emna+f emong+m emory empirio+m empluk+m emrah+m emre+m emrullah+m emy+f emília+f
emílie+f emīlija+f emīls+m ena+f enakshi+f endah+f ender+m enderun+m endra+m endrigo+m enea+m enecone+m
enes+m engelbert+m engin+m enguerrand+m enid+f enie+f enimia+f enio+m eniola+f enis+m enise+f enna+f ennio+m
enno+m enoch+m enola+f enora+f enos+m enrica+f enrico+m enrique+m ensar+m ensio+m enteng+m enver+m enya+f
enyo+m enzo+m ephraim+m ephraïm+m epiphane+m era+f eracla+f eraclide+m eraldo+m eralp+m erardo+m erasmo+m
erast+m eray+m erazim+m erazmus+m erberk+m erberto+m ercan+m ercin+m ercolano+m ercole+m ercument+m
ercüment+m erda+m erdal+m erdem+m erdeni erdenikatun erdeniozuk erdeniözük erdinc+m erdinç+m erel+m eremia+m
eren+m erenia+m erentuz erentüz ergene ergenekatun ergin+m ergun+m erguner+m ergün+m ergüner+m erhan+m
erhard+m eriberto+m eric+m erica+f erich+m erick+m ericka+f erico+m erik+m erika+f eriks+m erin+f erinc
erine+f erinç erkam+m erkan+m erke erkki+m erkâm+m erkân+m erling+m erma+f erman+m ermanno+m ermelinda+f
ermen ermenegarda+f ermenegilda+f ermenegildo+m ermes+m ermete+m ermilo+m erminia+f erminio+m ermins+m
ermīns+m erna+f ernecjo+m ernest+m ernesta+f ernestina+f ernestine+f ernestino+f ernesto+m ernestīne+f
erneĉjo+m ernie+m ernst+m erol+m eron+m eros+m ersan+m ersilia+f ersin+m ertan+m erten ertenozuk ertenözük
ertugrul+m ertuğrul+m ervin+m ervina+f ervins+m ervín+m ervína+f ervīns+m erwan+m erwann+m erwin+m eryn+f
erçin+m erşan+m esat+m esau+m esaù+m esben+m esen+f esenbike eser+f esha+f eshana+f eshita+f esi+f esin+f
esma+f esmee+f esmeralda+f esmeray+f esmira+f esmée+f esperanza+f esra esref+m esse+m essie+f esta+f
esteban+m estefania+f estefanía+f estel estela+f estell+f estella+f estelle+f ester+f estera+f esterina+f
estevan+m esther+f estiawan+m estiono+m estrella+f esuperio+m esupofo+m eszter+f etela+f eterie+m etha+f
ethan+m ethann+m ethel+f ethelyn+f ethem+m ethyl+f etienne+m etil ettie+f ettore+m eubert+m euclide+m eudes+m
eudochia+f eudokia+f eudoksja+f eudora+f eudoxe+m eudoxie+f eufebio+m eufemia+f eufemio+m eufrasia+f
eufronio+m eufrosina+f eufrozina+f eufrozína+f eugen+m eugene+m eugenia+f eugenie+f eugenio+m eugeniu+m
eugeniusz+m eugène+m eugénia+f eugénie+f eula+f eulah+f eulalia+f eulalie+f eulálie+f euna+f eunice+f
eunika+f euphrasie+f euridice+f eurydice+f eusebe+m eusebia+f eusebie+f eusebio+m eusebiu+m eusebius+m
euseo+m eustache+m eustatiu+m eustațiu+m eustorgio+m eustosio+m eustracjusz+m eusèbe+m eusébie+f eutalia+f
eutalio+m eva+f evald+m evaldo+m evalds+m evalyn+f evan+m evandro+m evangelina+f evangeline+f evanghelina+f
evann+m evans+m evar+f evarist+m evariste+m evaristo+m evasio+m evdochia+f evdokija+f eve+f evelien+f
eveliina+f evelin+f evelina+f eveline+f evelino+f evelyn+f evelyne+f evelína+f evelīna+f even+m everardo+m
everett+m everette+m evert+m evgheni+m evghenia+f evghenii+m evi+f evidio+m evie+f evin evo+f evodio+m
evran+m evrard+m evremondo+m evren+m evsen+f evy+f evzen+m evzenie+f evîn+f evşen+f evžen+m evženie+f ewa+f
ewald+m ewan+m ewatomi+f ewelina+f ewell+m ewen+m ewenn+m eya+f eyal+m eyiz eylul+f eylül+f eymen+m eyram
eysan+f eytan+m eythan+m eyup+m eyüp+m eyşan+f ezechiel+m ezechiele+m ezekiel+m ezequiel+m ezio+m ezra+m
ezrak+m eğrim eşref+m e’zoza+f faas+m fabia+f fabian+m fabiana+f fabiano+m fabie+f fabien+m fabienne+f
fabijan+m fabio+m fabiola+f fabián+m fabiána+f fabiënne+f fabrice+m fabricia+f fabricio+m fabrizio+m
fabrícia+f fabrício+m fadekemi+f faderera+f fadi+m fadime+f fady+m fadıl+m fae+f fahrettin+m fahri+m
fahriddin+m fahriye+f fahrunissa+f fahrünissa+f faik+m faiq+m faith+f faizah+f falba+m falih+m falk+m
famiano+m famke+f fanika+f fanni+f fannie+f fanny+f fanta+f fantin+m fantine+f fanyana+m fara+f farah+f
farangiz+f fardau+f fares+m farhunnisa+f farida+f faris+m farouk+m farruh+m faruk+m farès+m fasih+m
fathonah+f fatih+m fatim+f fatima+f fatimata+f fatimo+f fatimə+f fatin+m fatma+f fatos+f fatou+f fatouma+f
fatoumata+f fatoş+f faust+m fausta+f faustin+m faustina+f faustine+f faustino+m fausto+m faustyn+m faustyna+f
faustýn+m faustýna+f favian+m fay+f faya+f faye+f fayen+f fayenne+f faysal+m fayzbek+m fazilat+f fazilet+f
fazio+m fazliddin+m fazlı+m fazullah+m fazıl+m feba+f febe+f febi+f febriana+f febrina+f feda+m fedai+m
fedde+m fedele+m federica+f federico+m fedor+m fedora+f fedro+m fehime+f fehintola+f fehmi+m felice+m
felicia+f felician+m feliciano+m felicie+f felicien+m felicita+f felicitas+f felicite+m felicity+f felicián+m
feliks+m felina+f feline+f felipa+f felipe+m felix+m felton+m felícia+f felície+f fem+f femke+f femm+f
fender+m fenja+f fenna+f fenne+f feodor+m feodora+f feodosia+f ferah+f feramus+m feramuz+m feramuş+m feray+f
ferda ferdi+m ferdinand+m ferdinanda+f ferdinando+m ferdynanda+f ferenc+m ferhan+m ferhat+m feride+f
feridun+m feriel+f feriha+f ferit+m ferman+m fermiano+m fermin+m fermo+m fern+f fernanda+f fernando+m ferne+f
ferre+m ferruccio+m ferruh+m feruza+f feryel+f festo+m fevronia+f fevzi+m feyyaz+m feyza+f feyzullah+m
fiacre+m fiammetta+f fibikemi+f fidan+f fidel+m fidele+m fidelie+f fidelius+m fidenziano+m fidenzio+m
fidèle+m fieke+f fien+f fiene+f fiep+f fiete+m figen+f fiifi+m fikayomi+f fikret+m fikri+m fikriye+f
filemon+m filibert+m filiberto+m filip+m filipa+f filipe+m filipino+f filipp+m filippa+f filippo+m filiz+f
filofteia+f filomen+m filomena+f filomeno+m filoména+f filotije+m filou+f fily+f fine+f finia+f finja+f
finlay+m finley+m finn+m finnja+f finnley+m fiodor+m fiona+f fionn+m fiordaliso+f fiore+f fiorella+f
fiorenza+f fiorenziano+m fiorenzo+m firas+m firdavs+m firdevs+f firmin+m firuzə+f fitrat+m fitri+f fitria+f
fitriani+f flaminia+f flavia+f flavian+m flaviana+f flaviano+m flavie+f flavien+m flavio+m flaviu+m flavius+m
flavián+m fleano+m fleta+f fletcher+m fleur+f flip+m flo+f floare+f floarea+f flodoard+m floor+f floortje+f
flor+f flora+f flore+f florea+m florence+f florencia+f florencio+m florencja+f florent+m florenta+f
florentin+m florentina+f florentine+f florentyn+m florentyna+f florentýn+m florentýna+f florența+f
florestan+m florian+m floriana+f floriane+f floriano+m florica+f florida floridia+f florie+f florin+m
florina+f florine+f floris+m florián+m flossie+f floy floyd+m flurin+m flurina+f flynn+m flóra+f foca+f
fode+m folafoluwa folashade+f folco+m folu+m ford+m forest+m forrest+m fortunat+m fortunata+f fortunato+m
fortune+m fortunee+f fortunát+m fortuné+m fortunée+f fos+m fosca+f fosco+m foss+m foster+m fotih+m fotima+f
foucauld+m foulques+m fran+f frana+m franc+m franca+f france+f frances+f francesca+f francesco+m francette+f
franci+m francia+f francine+f francis francisc+m francisca+f francisco+m francisko+m francisque+m
franciszek+m franciszka+f franck+m franco+m francois+m francoise+f franjo+m frank+m franka+f frankie
franklin+m frantisek+m frantiska+f františek+m františka+f franz+m franziska+f françois+m françoise+f fred+m
freda+f freddie+m freddy+m frederic+m frederica+f frederick+m frederico+m frederik+m frederike+f frederiko+m
frederique+f fredrick+m fredrik+m fredy+m freeda+f freek+m freeman+m freida+f freja+f frenkie+m freya+f
frida+f frido+m fridolin+m fridolín+m fridrich+m frieda+f friederike+f friedrich+m fritz+m frontiniano+m
frusina+f fruzsina+f fryderyk+m fráňa+m frédéric+m frédérique+f frída+f frīda+f fuat+m fulbert+m fulberto+m
fulcran+m fuldem+f fulden+f fulgence+m fulgenzio+m fulvia+f fulvio+m fulya+f funani+m funda+f funmilade+m
funmilayo+m fureyya+f furio+m furkan+m furkân+m furman+m furseo+m furuzan+f fuscolo+m fusun+f fuzuli+m fynn+m
fábio+m fâlih+m féba+f félicie+f félicité+m féline+f félix+m füreyya+f füruzan+f füsun+f fərqanə+f fərəh+f
fəxriyyə+f g'affor+m g'afur+m g'iyos+m g'ulom+m gabe+m gabi+m gabin+m gabino+m gabor+m gabriel+m gabriela+f
gabriele+m gabriella+f gabrielle+f gabrielo+m gabrijela+f gabriël+m gad+m gada+m gadang+m gading+m gadis+f
gaduh+m gael+m gaelle+f gaetan+m gaetano+m gaffar+m gagan+m gage+m gaglioffo+m gaia+f gail+f gaiman+m gaio+m
gaj+m gaja+f gajaadhar+m gajabahu+m gajadhar+m gajana+f gajbaahu+m gal+m gala+f galak+m galang+m galar+m
galatea+f galdino+m galeazzo+m galfryd+m galih+m galileo+m galina+f galiono+m gallicano+m galuh+m galur+m
gaman+m gamani+m gamanto+m gambira+m gamblang+m gamze+f ganak+m ganaka+m ganapati+m ganda+m gandewa+m
gandharv+m gandharva+m gandi+m gandolfo+m ganep+m ganesh+m ganesha+f gangesh+m gangsa+m gangsar+m ganjaran+m
gantar+m gara+m garan+m garance+f garang+m garda+m gardner+m garett+m garfield+m garik+m garika+f
garimberto+m garland+m garnet garnett garnier+m garret+m garrett+m garrick+m garrison+m garry+m garth+m
garud+m garuda+m gary+m gaspar+m gaspard+m gaspare+m gasper+m gasti+f gaston+m gastone+m gastono+m gati+m
gatien+m gatik+m gatot+m gatra+m gatsha+m gaud+m gaudenzia+f gaudenzio+m gaudino+m gauraang+m gaurang+m
gauranga+m gautam+m gautama+m gautami+f gauthier+m gautier+m gautiero+m gavin+m gavino+m gavril+m gavrilo+m
gavxar+f gawati+f gayatri+f gaye+f gayle+f gazanfer+m gazi+m gaétan+m gaël+m gaëlle+f gaëtan+m gaïa+f
gašpar+m gašper+m gbadebo+m gbeminiyi+m gbemisola+m gbolahan+m gbowoade+m geanina+f gedeon+m gedeone+m
gederts+m geeta+f geetanjali+f gejza+m gelila+f gelin gelincik gellert+m gellért+m gelsomina+f geltrude+f
gelu+m gema+f gemine+f gemini+f geminiano+m gemma+f genadij+m gencer+m gene+m general+m generosa+f generoso+m
genesia+f genesio+m genesis+f geneva+f genevieve+f geneviève+f gennaro+m genoveffa+f genoveva+f genta+f
gentiana+f gentile+m genziano+m gențiana+f geo+m geoffrey+m geoffroy+m georg+m george+m georgel+m georges+m
georgeta+f georgette+f georgia+f georgian+m georgiana+f georgianna+f georgije+m georgina+f georgo+m
geovanni+m geovanny+m geovany+m gerald+m geralda+f geraldina+f geraldine+f gerard+m gerarda+f gerardina+f
gerardo+m gerasim+m gerasimo+m geraud+m gerazim+m gerazym+m gerberge+f gerbert+m gerda+f geremia+m gergely+m
gergo+m gergő+m gerhard+m gerharda+f gerino+m germain+m germaine german+m germana+f germano+m germán+m
gerolamo+m geronimo+m geronzio+m gerrit+m gerry+m gerson+m gertrud+f gertruda+f gertrude+f gertrudo+f
gertrúda+f gervais+m gervasio+m gesualdo+m geta+f gevheri+m geza+m ghaliyati+f ghanaanand+m ghanashyam+m
ghani+m ghanshyam+m ghenadi+m ghenadie+m ghennadi+m gheorghe+m gheorghi+m gheorghii+m gheorghina+f
gheorghita+m gheorghiță+m gherardo+m gherghina+f gherman+m ghislain+m ghita ghiță+m gia+f giacinta+f
giacinto+m giacobbe+m giacomo+m giada+f giadero+m giambattista+m gian+m gianbattista+m giancarlo+m
giandomenico+m gianfranco+m gianina+f gianluca+m gianluigi+m gianmarco+m gianmaria+m gianmario+m gianna+f
gianni+m gianpaolo+m gianpiero+m gianpietro+m gianuario+m giasone+m gibran+m gica+m gicu+m gică+m gideon+m
giel+m gifty+f gigi+f gigliola+f gijs+m gil+m gilang+m gilbert+m gilberta+f gilberto+m gilda+f gildo+m
giles+m giliola+f gilles+m gillian+f gillo+m gina+f gineto+m ginevra+f ginewra+f ginger+f gino+m gioacchina+f
gioacchino+m giobbe+m gioberto+m gioconda+f giocondo+m gioele+m gioia+f gion+m giona+m gionata+m giordano+m
giorgia+f giorgian+m giorgiana+f giorgio+m giosue+m giosuele+m giosuè+m giotto+m giovani+m giovanna+f
giovanni+m giovanny+m giove+m gioventino+m giovenzio+m girardo+m girart+m giray+m giri+m girija+f girik+m
girika+m girindra+m giriraaj+m giriraj+m girish+m girja+f girolamo+m girts+m gisela+f gisele+f gisella+f
gislebert+m gisselle+f gisèle+f gita+f gitanjali+f gitte+f giuda+m giuditta+f giulia+f giuliana+f giuliano+m
giulio+m giulitta+f giuseppa+f giuseppe+m giuseppina+f giusta+f giustiniano+m giusto+m gizela+f gizem+f
gladyce+f gladys+f glauco+m gleb+m glen+m glenda+f glenn+m glenna+f glennie+f gligorije+m gloria+f glorie+f
gobinda+m godeberta+f godfrey+m godiva+f goffredo+m gojko+m gokalp+m gokben gokboru gokce+f gokcegol gokcen
gokcicek gokmen+m goknur+f goksin+f golda+f golden golia+m golub+m gomberto+m gonca+f goncalo+m gondebaud+m
gondulfo+m gonenc+m gonerio+m gongor+m gonsalwy+m gonthier+m gontran+m gonul+f gonzaga+m gonzague+m gonzalo+m
gonçalo+m gopaal+m gopal+m gopee+m gopi+m gorakhanatha+m gorakhnath+m goran+m gorana+f goranka+f gorazd+m
gordan+m gordana+f gordiano+m gordon+m gorkem+m gorun gosto+m goswamee+m goswami+m gothard+m gottardo+m
gottfried+m gotum+m goundo+f gouranga+m goutam+m govhər+f govinda+m gozde+f grace+f gracian+m graciana+f
gracie+f graciela+f graciliano+m gracián+m graciána+f gracja+f gradimir+m grady+m graham+m grant+m
granville+m gratian+m gratiana+f gratiela+f grato+m grayce+f grayson+m grazia+f graziana+f graziano+m
graziella+f grazina+f gražina+f grațian+m grațiana+f grațiela+f green+m greg+m gregg+m gregoire+m gregor+m
gregoria+f gregorian+m gregorio+m gregory+m greta+f gretchen+f greyson+m grga+m grgo+m grgur+m griffin+m
grigore+m grigori+m grigorije+m grimaldo+m griselda+f grizelda+f grover+m grozdana+f gry+f grzegorz+m
grácie+f grâce+f grégoire+m gréta+f guadalupe gualberto+m gualtiero+m gubio+m gudakesa+m gudakesha+m
gudrite+f gudrun+f gudrīte+f guelfo+m guenda+f guendalina+f guenievre+f guenièvre+f guerin+m guerrino+m
guglielmo+m guher+f gui+m guiberto+m guido+m guilhem+m guilhemine+f guilherme+m guillaume+m guillemette+f
guillermina+f guillermo+m guiscardo+m guiseppe+m gul+f gula+f gulay+f gulbahar+f gulbaxor+f gulben+f
gulchexra+f gulcin+f guldem+f gulden+f guldeste+f gulegen gulemen gulen+f guler gulgun+f gulhan+m gulistan+f
guljamol+f guljaxon+f gulnaz+f gulnora+f gulnoza+f guloy+f gulpembe+f gulriz+f gulsen+f gulseren+f gulsora+f
gulsum+f gultekin+m gulumser gulzira+f gulzoda+f gulər+f gumesindo+m gumus gun gunars+m gunay guncicek
gundelinda+f gundogdu gundogmus guner gunes+f gungor+f gunilla+f guniz+f gunnar+m gunnel+f gunner+m gunnur+f
gunsel+f gunseli+f gunter+m gunyaruk gunārs+m gurbuz+m gurcan+f gurdal+m gurdev+m gurhan+m gurkan+m gurol+m
gursel+m guru+m gus+m gussie+f gust+m gustav+m gustava+f gustave+m gustavine+f gustavino+f gustavo+m gustáv+m
guus+m guusje+f guven guvenalp+m guvercin guy+m guyot+m guzey guérin+m gvendolina+f gvendolína+f gvozden+m
gwen+f gwenaelle+f gwenaëlle+f gwendoline+m gwendolyn+f gwido+m gyorgy+m györgy+m gábor+m gál+m gédéon+m
gérald+m gérard+m géraud+m géza+m gökalp+m gökben gökbörü gökmen+m göknur+f gökçe+f gökçegöl gökçen gökçiçek
gökşin+f gönenç+m göngör+m gönül+f göran+m görkem+m görün gövhər+f gözde+f gúbio+m güher+f gül+f gülay+f
gülbahar+f gülben+f güldem+f gülden+f güldeste+f gülegen gülemen gülen+f güler gülgün+f gülhan+m gülnaz+f
gülpembe+f gülriz+f gülsen+f gülsüm+f gültekin+m gülçin+f gülümser gülşen+f gülər+f gümüş gün günay gündoğdu
gündoğmuş güner güneş+f güngör+f güniz+f günnur+f günsel+f günseli+f günyaruk günçiçek gürbüz+m gürcan+f
gürdal+m gürhan+m gürkan+m gürol+m gürsel+m güven güvenalp+m güvercin güzey gıyas+m gűnter+m habbab+m habib+m
habiba habil+m haby+f hacib+m hadi+m hadja+f hadley hadriel+m hadrien+m hafi+m hafid+m hafsa+f hafshah+f
hafız+m hagen+m hailee+f hailey+f hailie+f haim+m hairyanto+m hajar+f hakan+m hakem+m haki+m hakim+m hakkı+m
hakon+m hal+m haldun+m hale+f haleigh+f haley+f halie+f halil+m halim+m halima+f halina+f halis+m halit+m
halle+f hallie+f haluk+m hamdi+m hamdullah+m hamed+m hami+m hamid+m hamidou+m hamima+f hamish+m hamit+m
hammad+m hammâd+m hamsini+f hamza+m hamzah+m hana+f hanae+f hanaé+f handan+f hande+f hanefi+m hanga+f hani
hania+f hanifa+f hank+m hanna+f hannabel+f hannah+f hanne+f hannele+f hannes+m hanno+m hannu+m hans+m
hans-peter+m hans-rudolf+m hans-ulrich+m hansjorg+m hansjörg+m hanspeter+m hansruedi+m hansueli+m hanus+m
hanuš+m haralamb+m haralambie+m harald+m hardana+m hardi+m hardouin+m hardy+m hari+m harimurti+m harinakshi+f
harinarayan+m harit+m harita+f harja+m harjasa+m harjaya+m harjo+m harley harmon+m harmony+f harold+m haron+m
haroun+m harouna+m haroune+m harper+f harriet+f harrison+m harry+m harsana+m harsanto+m harsaya+m hartaka+m
hartana+m harto+m harun+m harvey+m hasan+m hasano+m haseki+m hasibi+m hasim+m hasin+m haskell+m hasmet+m
hasna+f hassan+m hassane+m hassie hasta+m hastal+m hata+f hatem+m hatip+m hatouma+f hattab+m hattie+f
hattâb+m hauke+m hava+f havel+m haven havla+f hawa+f hawar+m haya+f hayal+f hayali+m hayat+f hayati+m
haydar+m hayden+m haylee+f hayley+f haylie+f hazan+f hazar+m hazel+f hazle hazım+m haïm+m haşim+m haşmet+m
haštal+m heath+m heather+f heaven+f heber+m hector+m heda+f hedda+f hedelin+m hedi hedvig+f hedviga+f
hedvigo+f hedvika+f heema+f heidi+f heidrun+f heikki+m hein+m heinrich+m heinz+m heitor+m heja+m hektoro+m
helen+f helena+f helene+f heleno+f helga+f helie+m helier+m helin+f helio+m helios+m helle+f hellen+f
helmer+m helmut+m heloisa+f heloise+f heloísa+f heloïse+f helèna+f helène+f helēna+f henderson+m hendra+m
hendri+m hendrik+m hendrika+f hennes+m henning+m henri+m henrich+m henrick+m henrie+m henrieta+f henrieto+f
henrietta+f henriette+f henrik+m henrike+f henrique+m henry+m henryk+m henryka+f heracleea+f herbert+m
herberta+f herluin+m herman+m hermann+m hermenegildo+m hermina+f hermine+f herminia+f herminio+m hermiono+f
hermína+f hermīne+f hernan+m hernán+m hershel+m herta+f hertha+f heru+m herve+m hervé+m heryanto+m hester+f
hesti+f hettie+f heval+m hevi+f heřman+m hiba+f hicabi+m hicham+m hidaya+f hidde+m hieronim+m hikmat+m
hikmet+m hilaire+m hilal+f hilar+m hilario+m hilarion+m hilarius+m hilary+m hilbert+m hilda+f hildebert+m
hildegard+f hillard+m hillary+f hillel+m hilma+f hilmi+m hilola+f hilton+m himadri+f himani+f himawan+m
himeno+f himmet+m hincmar+m hind+f hipolit+m hipolito+m hippolyte hira+f hiram+m hiranmay+m hiranmaya+m
hiranya+f hisam+m hişam+m hjalmar+m hlengiwe+f hobart+m hojimurod+m holden+m hollie+f hollis holly+f homer+m
homero+m homér+m honor+m honore+m honorine+f honorius+m honoré+m hope+f horac+m horace+m horacio+m horacy+m
horatiu+m horațiu+m horea+m horia+m horst+m hortense+f hortensia+f hortensie+f hortenzia+f hortenzie+f
horymir+m horymira+f horymír+m horymíra+f horác+m hosea+m hosiyat+f hostimil+m hostimila+f hostimir+m
hostimira+f hostimír+m hostimíra+f hostislav+m hostislava+f hostivit+m hostivít+m houda+f houston+m hovard+m
howard+m howell+m hoyt+m hozan+m hrvoj+m hrvoje+m hrvojka+f hubert+m huberto+m huccet+m hud+m hudavendigar+m
hudayi+m hudson+m hugh+m hugo+m hugues+m huguette+f hulda+f hulki+m hulusi+m hulya+f huma+m humaira+f humay+f
humayun+m humberto+m humeyra+f huner+f hunor+m hunter+m huriyə+f hurkan+m hurram+m hurshida+f hursit+m
hurşit+m husameddin+m husamettin+m husein+m huseyin+m husida+f husnida+f husniya+f husnora+f husnu+m husrev+m
hussein+m huub+m huzeyfe+m hvalimir+m hvezdoslav+m hvezdoslava+f hvězdoslav+m hvězdoslava+f hyacint+m
hyacinta+f hyman+m hynek+m hypolit+m háta+f hâdi+m hâlis+m hâtem+m håkan+m håkon+m hédelin+m hédi hélie+m
hélier+m hélio+m héloïse+f hélène+f hêvî+f hüccet+m hüdayi+m hüdâvendigâr+m hülya+f hüma+m hümayun+m
hümeyra+f hüner+f hüriyə+f hürkan+m hüsameddin+m hüsamettin+m hüseyin+m hüsnü+m hüsrev+m hıfzı+m hızır+m
iacob+m iacopo+m iacopone+m iacov+m iago+m ian+m iana+f iancu+m ianina+f ianira+f ianis+m ianna+f ianos+m
iaroslav+m iaroslava+f iasmina+f ib+m iban+m ibidapo+m ibironke+f ibodulloh+m iboja+f ibou+m ibra+m ibrahim+m
ibrahima+m ibrani+m ibrohim+m ibukunoluwa ibun+m ica+f icaro+m icha+f icie+f icilio+m iclal+f ico+m ida+f
idan+m idea+f idell+f idella+f idil+f idir+m ido+m idowu idris+m idriss+m idrissa+m idy+m ieremia+m ifa+f
ifeanyichukwu+m ifeoluwa ifeoma+f iffar+f iffet+f ifora+f ifunanya+f ige+m iginia+f iginio+m igino+m ignac+m
ignacie+f ignacio+m ignacy+m ignat+m ignata+f ignatius+m ignazio+m ignjat+m ignác+m ignácie+f ignát+m
ignáta+f igor+m igori+m ihsan+m ihtiyor+m ihvan+m ika+f ikbal ike+m ikeme ikenna+m ikeoluwa+m iker+m
ikhidie+m ikhsan+m ikicitoyun ikin+m ikrime+m ikrom+m ila ilacın ilai+m ilan+m ilana+f ilaria+f ilarie+m
ilario+m ilarion+m ilay+m ilayda+f ilaçın ilbey+m ilbilge ilda+f ildebrando+m ildefonso+m ildegarda+f
ildegonda+f ildika+f ildike ileana+f ilene+f ilenia+f ilgegu ilgmars+m ilgmārs+m ilgın ilham+m ilhami+m
ilhan+m ilia ilian+m iliana+f iliane+m ilias+m ilie+m ilies+m ilija+m ilinca+f ilinka+f ilja+m iljana+f
ilkay+m ilkben+f ilke+f ilker+m ilknur+f ilko+m ilksen+f ilkyaz+f illidio+m illuminato+m ilmari+m ilmars+m
ilmārs+m ilona+f ilqar+m ilsa+f ilse+f ilva+f ilyan+m ilyana+f ilyane+m ilyas+m ilyass+m ilyes+m ilyess+m
ilyos+m ilyès+m ilza+f ilzo+f ima+f imad+m imam+m iman+f imane+f imani+f imelda+f imen+f imene+f imge+f
imke+f immacolata+f immacolato+m immanuel+m imogen+f imogene+f imoleoluwa imran imrane+m imre+m imrem
imrich+m imron+m imène+f ina+f inanc inanç inara+f inars+m inaya+f inc inci+f incoronata+f indah+f inder+m
indiana+f indira+f indra+m indrikis+m indriķis+m indro+m indy+f ines+f inesa+f inessa+f inez+f inga+f inge+f
ingeborg+f ingeborga+f inger+f ingmars+m ingmārs+m ingrid+f ingrida+f ingrīda+f inguna+f ingūna+f inioluwa+m
inja+f inka+f inkeri+f inna+f innocent+m innocente+m innocenty+m innocenza+f innocenzo+m ino+m inocenc+m
inocentiu+m inocențiu+m insa+m intan+f inyoni+f inza+m inès+f inés+f inéz+f inês+f inës+f ināra+f inārs+m
ioan+m ioana+f ioanina+f iolanda+f iole+f ion+m iona+f ione+f ionel+m ionela+f ionelia+f ionica+m ionică+m
ionne+f ionut+m ionuț+m iorio+m iosefina+f iosif+m ipek+f ippocrate+m ippolito+m ira iraida+f irawati+f
irem+f iremide irena+f irene+f irenej+m ireneo+m ireneus+m ireneusz+m ireno+f ireti+m iretioluwa+f irfan+m
iriana+f iride+f iridenta+f irina+f irinc irinckol irinel+m iris+f irisa+f irma+f irmak irmeli+f irmina+f
irnanto+m iroda+f irsad+m irtis irvin+m irving+m irwan+m irwin+m iryna+f irène+f irēna+f isa isaac+m isabeau
isabel+f isabela+f isabell+f isabella+f isabelle+f isabelly+f isac+m isacco+m isadora+f isadore+m isai+m
isaia+m isaiah+m isaias+m isak+m isaure+f ischirione+m ise+f isee+f iseoluwa+m iseult+f ishaq+m ishola+m
iside+f isidor+m isidora+f isidore+m isidoro+m isidro+m isioma+f isis+f isisa+f isla+f islam+m islom+m
ismael+m ismaele+m ismaelo+m ismail+m ismaila+m ismaël+m ismaïl+m ismaïla+m ismerie+f ismet+m ismoil+m
ismérie+f isobel+f isolda+f isom+m isotta+f isra+f israa+f israel+m israël+m issa+m issac+m issam+m issiaka+m
istvan+m istván+m isıg isık isıl+f isılay+f isın+f isıner+m isığ ita+f italia+f italo+m itil itri+m
itunuoluwa itzel+f itır+f iulia+f iulian+m iuliana+f iuliu+m iuri+m iurie+m iurii+m iustin+m iustina+f
iustinian+m iva+f ivah+f ivan+m ivana+f ivancica+f ivanka+f ivanna+f ivano+m ivanoe+m ivančica+f ivar+m ive+m
ivek+m iven+m iveta+f ivetta+f ivica ivna+f ivo+m ivona+f ivone+m ivonne+f ivor+m ivory ivy+f iván+m iwan+m
ixtiyar+m iyabode+f iyad+m iyadunni+f iyanuoluwa iyed+m iyinoluwa iyık iyıktag iyıktağ iza+f izaak+m
izabela+f izabella+f izaiah+m izaias+m izaiáš+m izajasz+m izak+m izako+m ize+f izel+f izia+f izidor+m
izidora+f izmael+m izolda+f izoldo+f iztok+m izydor+m izzet+m izzettin+m izzy+f izák+m iľja+m iŝmaelo+m
işık+f işıl+f işılay+f işın+f işıner+m işığ i̇brahim+m i̇clal+f i̇dil+f i̇dris+m i̇ffet+f i̇hsan+m i̇hvan+m
i̇kbal i̇keme i̇kiçitoyun i̇krime+m i̇layda+f i̇lbey+m i̇lbilge i̇ldike i̇lgegü i̇lham+m i̇lhami+m i̇lhan+m
i̇lkay+m i̇lkben+f i̇lke+f i̇lker+m i̇lknur+f i̇lksen+f i̇lkyaz+f i̇lqar+m i̇lyas+m i̇mge+f i̇mran+f i̇mrem
i̇nci+f i̇nç i̇pek+f i̇rem+f i̇rfan+m i̇rinç i̇rinçköl i̇rtiş i̇smail+m i̇smet+m i̇til i̇xtiyar+m i̇zel+f
i̇zzet+m i̇zzettin+m jaakko+m jabal+m jabari+m jabulile+f jace+m jacek+m jacey+f jachym+m jacinthe+f
jacinto+m jack+m jackeline+f jackie jacklyn+f jackson+m jacky jaclyn+f jaco+m jacob+m jacoba+f jacobo+m
jacobus+m jacqueline+f jacquelyn+f jacques+m jacynthe+f jad+m jada+f jade+f jaden jadesola+m jadon+m jadran+m
jadrana+f jadranka+f jadranko+m jadro+m jadwiga+f jadyn jaeden jael+f jaelynn+f jaeman+m jaga jagadish+m
jagadisha+m jagapati+m jagaraga+m jagathi+m jagdeep+m jagdish+m jagica+f jagmeet+m jahnu+m jai+m jaida+f
jaiden jail+m jailey+f jailyn+f jaiman+m jaime jaimini+f jaimy jairo+m jais+m jaivey+m jaka+m jakayla+f
jake+m jakelino+f jakob+m jakobino+f jakobo+m jakov+m jakub+m jakuba+f jakubina+f jakubka+f jale+f jaleel+m
jalen+m jalil+m jalol+m jalon+m jalou+f jalyn jalə+f jamaal+m jamal+m jamalia+f jamar+m jamarcus+m jamel+m
james+m jameson+m jamey jamie jamil+m jamila+f jamir+m jamiro+m jamison+m jammie jamol+m jamshid+m jan jana+f
janae+f janaina+f janaína+f jane+f janek+m janelle+f janessa+f janet+f janeta+f janez+m jani+m janica+f
janice+f janick+m janie+f janin+f janina+f janine+f janis janiya+f janja+f janjo+f janka+f janko+m janna+f
jannah+f janne jannek+m jannes+m janni+f jannie+f jannik+m jannis+m jano+m janos+m janosch+m janusz+m jany+f
janīna+f japhet+m jaquan+m jaquelin+f jaqueline+f jara+f jared+m jaren+m jari+m jarmil+m jarmila+f jarne+m
jarno+m jaro+m jarod+m jarolim+m jarolima+f jarolím+m jarolíma+f jaromil+m jaromir+m jaromira+f jaromír+m
jaromíra+f jaron+m jaroslav+m jaroslava+f jarred+m jarrell+m jarret+m jarrett+m jarrod+m jarvis+m jarwa+m
jarwadi+m jarwi+m jasen+m jasenko+m jasin+m jasmani+m jasmijn+f jasmin+f jasmina+f jasmine+f jasmína+f
jasmīna+f jasna+f jasnena+f jasněna+f jason+m jasoň+m jasper+m jassem+m jassim+m jasur+m jaswadi+m jati+m
jatmiko+m jaunita+f jautrite+f jautrīte+f javas+m javi+m javier+m javlon+m javohir+m javon+m javonte+m
jawad+m jawed+m jax+m jaxon+m jaxx+m jay+m jaya jayadi+m jayce+m jaycee jayda+f jayde+f jayden+m jaydon+m
jayeng+m jaylan jaylano+m jaylen+m jaylin jaylinn+f jaylon+m jayme jayne+f jayson+m jayvano+m jazeps+m
jazlyn+f jazmin+f jazmyn+f jazmyne+f jazz+f jazzlyn+f jazzlynn+f jean jean-baptiste+m jean-claude+m
jean-daniel+m jean-francois+m jean-françois+m jean-jacques+m jean-louis+m jean-luc+m jean-marc+m jean-marie+m
jean-paul+m jean-pierre+m jeana+f jeanette+f jeanie+f jeanne+f jeannel+m jeannette+f jeannie+f jeannot+m
jed+m jedediah+m jedidiah+m jef+m jeff+m jefferey+m jeffery+m jeffrey+m jeffry+m jefri+m jefta+m jehanne+f
jekabs+m jela+f jelena+f jelica+f jelisaveta+f jelita+f jelka+f jella+f jelle+m jelmer+m jelte+m jena+f
jenel+m jenifer+f jenna+f jennah+f jennie+f jennifer+f jennings jenny+f jennyfer+f jenovefa+f jenovéfa+f
jens+m jensen jente+f jeppe+m jerad+m jerald+m jeramie+m jeramy+m jerel+m jeremi+m jeremiah+m jeremias+m
jeremiasz+m jeremie+m jeremiáš+m jeremy+m jergus+m jerguš+m jermain+m jermaine+m jermey+m jernej+m jerod+m
jerome+m jeromo+m jeromy+m jeronimo+m jeronym+m jeroným+m jerrell+m jerrod+m jerrold+m jerry+m jerzy+m
jerónimo+m jerôme+m jesa+f jesika+f jesper+m jess jesse+m jessica+f jessie jessika+f jesslyn+f jesslynn+f
jessy jessyca+f jesus+m jesús+m jet+f jett+m jette+f jettie+f jevgenijs+m jevgeņijs+m jevon+m jevrosima+f
jewel+f jewell+f jezdimir+m ješa+f jibril+m jidde+m jihane+f jil+f jilji+m jiljí+m jill+f jillian+f jim+m
jimena+f jimi+m jimmie+m jimmy+m jimram+m jinane+f jinawi+m jindra jindrich+m jindriska+f jindřich+m
jindřiška+f jinte+f jinthe+f jip jiri+m jirina+f jitender+m jitendra+m jitka+f jiyan jiřina+f jiří+m jo+f
joachim+m joah+m joakim+m joakimo+m joan joana+f joanie+f joann+f joanna+f joanne+f joannie+f joanny joany
joao+m joaquim+m joaquin+m joaquín+m joas+m job+m jocelyn jocelyne+f jocjo+m jodi+f jodie+f jody joe+m joel+m
joelina+f joeline+f joelle+f joep+m joes+m joesph+m joey+m johan+m johana+f johancjo+m johanino+f johann+m
johanna+f johanne+f johannes+m johano+m johanĉjo+m johathan+m john+m johnathan+m johnathon+m johnnie johnny+m
johnpaul+m johnson+m joko+m jolana+f jolanda+f jolanta+f jolayemi+f joleen+f jolie+f jolien+f jolijn+f
jolin+f jolina+f joline+f jon+m jona jonah jonas+m jonatan+m jonatano+m jonathan+m jonathon+m jonna+f jono+m
jonte+m jonáš+m joojo+m joost+m jop+m jordan jordana+f jordane jordi+m jordon+m jordy+m jordyn+f jorg+m
jorga+f jorge+m jorgen+m jorin+m joris+m jorn+m jorrit+m jort+m joscha+m joschua+m jose+m josef+m josefa+f
josefien+f josefin+f josefina+f josefine+f josefína+f josep+m joseph+m josephin+f josephine+f josette+f
josh+m joshua+m joshuah+m josiah+m josiane+f josianne+f josie+f josiko+f josip+m josipa+f josko+m joso+m
josse+m josselin+m jost+m josua+m josue+m josuo+m josué+m josy+f josé+m joséphine+f joud+m jourdain+m jovan+m
jovana+f jovani+m jovanka+f jovanny+m jovany+m jovin+m joy+f joya+f joyce+f joza+m joze+m jozef+m jozefa+f
jozefina+f jozefino+f jozefo+m jozefína+f jozica+f jozsef+m jozue+m joão+m joël+m joëlle+f joĉjo+m joŝiko+f
joško+m jošt+m joža+m jože+m jožef+m jožica+f juan+m juana+f juanita+f juda+m judah+m judd+m jude judge+m
judicael+m judicaël+m judita+f judite+f judith+f judito+f judson+m judy+f judyta+f judīte+f jugoslav+m juha+m
juhani+m juho+m jukka+m jula+f julan+m jule+f jules juli+f julia julian+m juliana+f juliane+f julianne+f
julide+f julie+f julien+m julienne+f juliet+f julieta+f julieto+f juliette+f juliino+f julija+f julijana+f
julijs+m julika+f julina+f julio+m julita+f julius+m juliusz+m julián+m juliána+f juliëtte+f jumadi+m
jumagul+f jumari+m juna+f junayd+m june+f junior+m junius+m juno+f junon+f jur+m juraj+m jure+m jurg+m
jurgis+m juri+m jurre+m jurģis+m jusma+f jusra+f juste+m justen+m justeno+m justice justin+m justina+f
justine+f juston+m justus+m justyn+m justyna+f justína+f justýn+m justýna+f justīne+f jusuf+m juta+f juul
juvenal+m juwan+m juwon+m jyoti+f jyotis+m jyotsana+f jáchym+m ján+m jános+m jázmin+f jérémie+m jérémy+m
jérôme+m jéssica+f józef+m józefina+f józsef+m jörg+m jörgen+m jørgen+m júlia júlio+m július+m jürg+m jānis+m
jāzeps+m jēkabs+m jūlija+f jūlijs+m jūsma+f kaan+m kaarina+f kaat+f kabil+m kacey kaci+f kacie+f kacper+m
kacung+m kade+m kadem+m kaden+m kader+f kadiatou+f kadidia+f kadidiatou+f kadin+m kadir+m kadrican+m
kadriye+f kady+f kadı+m kaela+f kaelyn+f kagan+m kagiso+m kahina+f kai+m kaia+f kailash+m kailee+f kailey+f
kailyn+f kaina+f kairav+m kais+m kaitlin+f kaitlyn+f kaj+m kaja+f kajen+m kajetan+m kajetán+m kala+m kale+m
kalea+f kaleb+m kaleigh+f kalender+m kalervo+m kalevi+m kaley+f kali+f kalidou+m kalim+m kalinda+f kalinik+m
kalistrat+m kalle+m kallie+f kalpana+f kalyani+f kama+f kamal+m kamala+f kamalesh+m kamaria+f kambali+m
kamber+m kamel+m kamelya+f kameron+m kamidin+m kamil+m kamila+f kamile+f kamilla+f kamille+f kamla+f
kamlesh+m kamol+m kamola+f kamoliddin+m kamran+m kamren+m kamron+m kamryn+f kamuran+f kanak+m kanaka+m
kanchan+f kancı kanda+m kane+m kani+f kania+f kanishka+f kannan+m kannen+m kanti+f kançı kapgar kara+f karaca
karahan+m karak karam+m karamba+m karamoko+m karan+m karaça kardi+m kareem+m karel+m karelle+f karen+f
kargılac kargılaç kari kariane+f karianne+f karim+m karima+f karimah+f kariman+m karin+f karina+f karine+f
karja+m karl+m karl-emil+m karl-johan+m karla+f karlee+f karley+f karli+f karlie+f karlijn+f karlis+m karlo+m
karlotta+f karlıgac karlıgaç karma+m karman+m karmela+f karmen+f karmeno+f karna+m karol+m karolann+f
karoliina+f karolina+f karoline+f karolino+f karolo+m karolína+f karsa+m karsana+m karson karta+m karthik+m
kartik+m kartika+f karunanidhi+m karya+m karīna+f kasandra+f kasey kashyap+m kashyapi+f kasian+m kasim+m
kasiran+m kasiyah+f kasián+m kaspar+m kasper+m kassandra+f kassim+m kastor+m kasusra+m kasım+m kata+f
katariina+f katarina+f katarzyna+f katarína+f kate+f katelin+f katell+f katelyn+f katelynn+f katerina+f
katerino+f kateřina+f katharina+f katherine+f katheryn+f kathleen+f kathlyn+f kathrin+f kathrine+f kathryn+f
kathryne+f kathy+f katia+f katica+f katie+f katija+f katina+f katja+f katlyn+f katlynn+f kato+f katrin+f
katrina+f katrine+f katryn+f katrīna+f kattie+f katun katunkız katy+f kavon+m kawa+m kawaca+m kawaya+m
kawtar+f kay kaya kayaalp+m kayacık kayaçık kayca kaycee+f kayden kayla+f kaylah+f kaylee+f kayleigh+f
kayley+f kayli+f kayliah+f kaylie+f kaylin+f kayna+f kaynak kayode+m kayra+f kays+m kayun+m kayça kazanc
kazanç kazi+f kazimierz+m kazimir+m kazimira+f kazimír+m kazimíra+f kazkatun kazım+m kaïna+f kaïs+m kağan+m
kašpar+m keagan+m keano+m keanu+m keara+f keaton+m keba+m keegan+m keeley+f keely+f keenan+m keerti+m kees+m
keet+f kehinde keira+f keisha+f keith+m keji+m kekik keklik keles+m keleş+m kellen+m kelley+f kelli+f
kellie+f kelly kelsi+f kelsie+f kelton+m kelvin+m kelya+f kelyan+m kemal+m kemalettin+m kemba+m kemi+m
kemâl+m ken+m kenan+m kenari+m kendall kende+m kendra+f kendrick+m kenes+m kenji+m kenna+f kennedi+f kennedy
kenneth+m kennith+m kenny+m keno+m kensi+f kent+m kenton+m kenya+f kenyatta kenyon+m kenza+f kenzi+m kenzie+m
kenzo+m kenzy+m keon+m kepez keramet+m kerami+m kerem+m keremsah+m keremşah+m keren+f kerim+m kerry kerstin+f
keshaun+m keshawn+m kesme kessaf+m ketsia+f keven+m kevin+m kevon+m kevser+f keyan+m keyken keyla+f keyon+m
keyshawn+m kezia+f kezlik keşşaf+m kgabu+m khadidiatou+f khadidja+f khadija+f khadim+m khady+f khalid+m
khalifa+m khalil+m khanyisile+f khem+m khethiwe+f khoudia+f khulekani+f kian+m kiana+f kiandra+f kianna+f
kiano+m kiara+f kiarra+f kick+m kiel+m kiera+f kieran+m kika+f kikelomo+f kiki+f kiley+f kilian+m kilián+m
killian+m kilyan+m kim kimberley+f kimberly+f kimi+m kimo+m kin+m kincso+f kincső+f kine+f king+m kinga+f
kiné+f kip+m kira+f kiran+m kirana+f kiraz+f kirilo+m kirk+m kirsten+f kirstin+f kirti+m kitty+f kiyan+m
kjeld+m kjell+m klaas+m klanjo+f klara+f klarencjusz+m klaro+f klaudia+f klaudian+m klaudie+f klaudino+f
klaudius+m klaudiusz+m klaudián+m klaudo+m klaus+m klavs+m klaŭdino+f klaŭdo+m klea+f kleber+m klemen+m
klemens+m klement+m klementina+f klementino+f klementyna+f klementýna+f kleopatra+f kleopatro+f kliment+m
klitemnestro+f klotildo+f klotylda+f klára+f kléber+m klāra+f klāvs+m knut+m knuto+m kobe+m koby+m kocer+m
kody+m koen+m kofi+m kojo+m koko+m koksal+m kolawole+m kolby+m kole+m koleta+f koloman+m kolombin+m
kolombina+f kolombín+m kolombína+f kolos+m kolumban+m kolumbin+m kolumbina+f kolumbán+m kolumbín+m
kolumbína+f komil+m komila+f komron+m konrad+m konrads+m konrád+m konrāds+m konstance+f konstancie+f
konstancja+f konstantin+m konstantins+m konstanty+m konstantyn+m konstantýn+m konstantīns+m konsuela+f
konzuela+f konštantín+m kopano kora+f koralia+f koray+m korbin+m korbinian+m kordula+f korede+m korey+m
korina+f korinna+f korkut+m kornel+m korneli+m kornelia+f kornelie+f kornelius+m korneliusz+m kornél+m
kornélia+f kornélie+f kory+m kosma+m kosmas+m kosta+m koçer+m kraig+m krasava+f krasomil+m krasomila+f
krasoslav+m kresimir+m kresomysl+m kreuzo+f krešimir+m krijn+m krimhildo+f kris krishna+m krishnadas+m
krishnadasa+m krisjanis+m kriss+m krista+f kristan+m kristen+f kristi+f kristian kristiana+f kristians+m
kristie+f kristiina+f kristijan+m kristin+f kristina+f kristine+f kristino+f kristián+m kristiāna+f
kristiāns+m kristjan+m kristof+m kristofer+m kristoffer+m kristopher+m kristy+f kristyna+f kristína+f
kristóf+m kristýna+f kristīne+f krisztian+m krisztián+m krisztofer+m krišjānis+m krišs+m krištof+m krsto+m
kruno+m krunoslav+m kryspin+m krystal+f krystel+f krystian+m krystina+f krystof+m krystyna+f kryšpín+m
kryštof+m krzysztof+m ksantipo+f ksawera+f ksawery+m ksenia+f ksenija+f ksenofont+m kubad+m kubat+m kubilay+m
kubra kubura+m kuddusi+m kujoe+m kumar+m kumari+f kumru+f kumuda+f kumush+f kuncara+m kunhuta+f kunthara+m
kurnia+m kursad+m kurt+m kurtis+m kusuma+m kutbettin+m kuzey+m kuzman+m kveta+f kveton+m kvetos+m kvetoslav+m
kvetoslava+f kvetuse+f kvido+m květa+f květoslav+m květoslava+f květoň+m květoš+m květuše+f kwabena+m
kwadwo+m kwaku+m kwame+m kwamena+m kwasi+m kweku+m kwesi+m kwintyn+m kyan+m kyano+m kyara+f kyla+f kyle+m
kylee+f kyleigh+f kyler+m kylian+m kyliann+m kylie+f kyllian+m kyllikki+f kyra+f kâmil+m kâzım+m kéba+m
kévin+m köksal+m kübra+f kürşad+m kārlis+m kımız kımızalma kımızalmıla kımızın kırcicek kırgavul kırlangıc
kırlangıç kırçiçek kısmet+f kıvanc kıvanç kıvılcım kıymet+f kızdurmus kızdurmuş kızılalma křesomysl+m
křišťan+m laal+m labuh+m lacey+f lachlan+m lacramioara+f lacy+f lada+f ladarius+m ladina+f ladislao+m
ladislau+m ladislav+m ladislava+f ladji+m laetitia+f lafayette+m lahna+f lai+m laia+f laila+f laisha+f
lajos+m laksana+m lakshman+m lakshmi+f lakshmidhar+m lakshminath+m laksita+f lal+m lala+f lale+f lalie+f
lalita+f lalə+f lamar+m lambert+m lamberto+m lamia+f lamih+m lamine+m lamiyə+f lamont+m lana+f lanang+m
lance+m lancelot+m lancilotto+m landen+m lander+m landolfo+m landry+m lane laney+f lanfranco+m langa+m
langgeng+m lanjar+m lantar+m lapo+m lara+f laras+f larina+f larisa+f larissa+f laron+m larry+m lars+m larue
larysa+f lascar+m lascăr+m lasma+f lasmanto+m lasmono+m lassana+m lasse+m laswi+m laszlo+m latif+m latifa+f
latife+f latika+f latofat+f latoya+f laura+f laurane+f laure+f laureen+f laurel+f laureline+f lauren+f
laurenc+m laurence laurencie+f laurencja+f laurencjusz+m laurenco+m laurene+f laurens+m laurent+m laurentia+f
laurentino+m laurentiu+m laurenty+m laurentyna+f laurenz+m laurenția+f laurențiu+m lauretta+f lauri+m
laurian+m lauriane+f laurianne+f lauriano+m laurie+f laurin+m laurine+f lauro+f laury+f lauryn+f laurène+f
lautone+m lava+f lavada+f lavanya+f lavern laverna+f laverne+f lavina+f lavinia+f lavinio+m lavize+f lavon
lavonne+f lavínia+f lavīze+f lawrence+m lawrencia+f lawson+m laxman+m laxmi+f layana+f layanah+f layla+f
laylo+f layne lazar+m lazare+m lazaro+m laziz+m lazzaro+m lazăr+m laëtitia+f laŭrenco+m laŭro+f lea+f leah+f
lean+m leana+f leander+m leandr+m leandra+f leandre+m leandro+m leane+f leann+f leanna+f leanne+f leano+m
leart+m leatha+f leda+f ledion+m lee leela+f leelou+f leena+f leendert+m lega+m legawa+m lehna+f leia+f
leif+m leigh+f leila+f leilani+f leina+f lejla+f leke+m lela+f lelah+f leland+m lelia+f leman+f lembah+m
lemide+f lempi+f lemuel+m len+m lena+f lene+f leni+f lenia+f lenja+f lenka+f lenn+m lenna+f lennard+m
lennart+m lenne+f lennert+m lenni+m lennie lennon+m lennox+m lenny+m lenora+f lenore+f leny+m lenya+f leo+m
leo-paul+m leodegar+m leokadie+f leokádie+f leola+f leon+m leona+f leonard+m leonardo+m leone leonel+m
leonhard+m leoni+f leonia+f leonid+m leonida leonidas+m leonids+m leonie+f leonilda+f leonio+m leonis+m
leonne+f leono+m leonor+f leonora+f leonore+f leontin+m leontina+f leontine+f leontyn+m leontyna+f leontýn+m
leontýna+f leontīne+f leonzio+m leonīda+f leonīds+m leopardo+m leopold+m leopolda+f leopoldina+f leopoldine+f
leopoldino+f leopoldo+m leopoldyna+f leopoldýna+f leora+f leos+m leoš+m leposava+f lera+f lerato+f lere+m
leroy+m lerzan+f lesana+f lesek+m lesley+f leslie lesly+f lessie+f lestari+f lester+m leta+f letha+f
leticia+f leticie+f letitia+f letizia+f letiția+f letterio+m letícia+f leu+m leufroy+m lev+m levana+f
levent+m levente+m levi+m levin+m levio+m levke+f levoslav+m levy+m lew+m lewin+m lewis+m lex+m lexi+f
lexie+f lexus+f leya+f leyan+m leyla+f leyna+f leïla+f leïna+f lešek+m lia+f liah+f liam+m lian+m liana+f
liara+f lias+m liba+f libbie+f libby+f libena+f liberata+f liberato+m liberatore+m libere+m liberio+m
libero+m liberto+m libor+m libora+f liboria+f liborio+m liboslav+m liboslava+f libusa+f libuse+f libuša+f
libuše+f libère+m liběna+f lica+m licia+f lică+m lida+f lidania+f lidia+f lidija+f lidio+m lidmila+f lidya+f
lieke+f lien+f liene+f lietald+m lieto+m lieuwe+m lieve+f lieze+f liga+f ligia+f liisa+f liksma+f lila+f
lilan+f lilas+f lili+f lili-rose+f lilia+f lilian liliana+f liliane+f lilianna+f lilie+f lilien+f lilio+f
lilith+f liliya+f liliána+f liliāna+f lilla+f lilli+f lillian+f lilliana+f lillie+f lilly+f lilou+f lilwenn+f
lily+f lily-rose+f lilya+f lilyan+f liman+m limar+m lina+f lincoln+m linda linde+f lindsay+f lindsey+f line+f
linett+f linn+f linne+f linnea+f linnie linnéa+f lino+m linoi+f linoy+f linoï+f lintang+f linus+m linwood+m
lio+m lioara+f lion+m lionel+m lior+m liora+f lirik liron+m lirone+m lis+f lisa+f lisandro+m lisann+f
lisanne+f lisbeth+f lise+f liselotte+f lisette+f lison+f lital+f litzy+f liuba+f liubov+f liubovi liudmila+f
liusea+f liv+f liva+f livia+f liviana+f livie+f livija+f livino+m livio+m liviu+m livius+m liya+f liyah+f
liyam+m liyan+m liyana+f liz+f liza+f lizbeth+f lize+f lizeth+f lizz+f lizzie+f lizzy+f liétald+m liāna+f
ljiljana+f ljuba+f ljubica+f ljubisa+m ljubiša+m ljubomir+m ljudevit+m llewellyn+m lloyd+m loa+f loan+m
loane+f lobar+f lodovica+f lodovico+m loek+m loes+f loet+m logan+m lohan+m loic+m lois loise+f lola+f
lolade+m lolita+f loma+f lon+m london lone+f longin+m lonie lonnie+m lonny+m lonzo+m lora+f loraine+f lore+f
loredana+f loreen+f lorelei+f lorella+f loren lorena+f lorenc+m lorene+f loreno+m lorenz+m lorenza+f
lorenzo+m loreta+f loretta+f lori+f lorian+m loriana+f lorik+m lorin+m lorine+f loris+m lorna+f lorrain+m
lorraine+f lot+f lota+f lotar+m lothaire+m lothar+m lott+f lotta+f lotte+f lotti+f lottie+f lou lou-ann+f
lou-anne+f loua+f louan+m louane+f louann+f louay+m loubna+f louca+m louie+m louis+m louis-marie+f louisa+f
louise+f louison louka+m loula+f louna+f lounis+m loup+m lourdes+f lourenco+m lourenço+m louvenia+f lova+f
lovisa+f lovorka+f lovro+m lowell+m lowie+m loy loyal loyce+f loïc+m loïs loïse+f lua+f luan+m luana+f
lubica+f lubin+m lubomir+m lubomira+f lubomír+m lubomíra+f lubor+m lubos+m luboslav+m luboslava+f luboš+m
luc+m luca lucas+m lucca+m luce+f lucentiu+m lucențiu+m lucia+f lucian+m luciana+f luciano+m lucica+f lucie+f
lucien+m lucienne+f lucija+f lucijan+m lucile+f lucilla+f lucille+f lucinda+f lucio+m lucious+m lucius+m
lucián+m luciána+f lucja+f lucjan+m lucretia+f lucretiu+m lucrezia+f lucreția+f lucrețiu+m lucy+f lucía+f
ludano+m ludek+m ludie+f ludise+f ludivine+f ludivoj+m ludiše+f ludka+f ludmila+f ludolphe+m ludomil+m
ludomila+f ludomir+m ludomira+f ludomír+m ludomíra+f ludoslav+m ludoslava+f ludovic+m ludovica+f ludovico+m
ludovikino+f ludoviko+m ludovit+m ludvig+m ludvik+m ludvika+f ludvík+m ludvíka+f ludwig+m ludwik+m ludwika+f
luděk+m lue luella+f luena+f luhung+m lui+m luigi+m luigia+f luis+m luisa+f luise+f luiz+m luiza+f luize+f
lujza+f luk+m luka lukas+m luke+m lukhona+f lukita+m lukman+m luko+m lukrecie+f lukrecius+m lukrécie+f
lukáš+m lula+f lulu+f luluh+m lulut+m luminita+f luminița+f luminosa+f lumir+m lumira+f lumír+m lumíra+f
luna+f lune+f lungelo lungu+m lupe lura+f lurhur+m lurline+f lutfan+m lutfi+m lutfiya+f lutfullah+m
lutfulloh+m luther+m luthfi+m lutibor+m lutobor+m lutz+m luuk+m luus+f luwar+m luwes+m lux+m luz+f luzie+f
luís+m luísa+f luďka+f luīze+f lwandle+m lya+f lyam+m lyan+m lyana+f lyda+f lydia+f lydie+f lyes+m lykke+f
lyla+f lyle+m lylia+f lylou+f lyn+f lyna+f lynda+f lyne+f lynette+f lynn lynne+f lyric+f lysanne+f lászló+m
léa+f léana+f léandre+m léda+f léna+f léo+m léon+m léonard+m léonie+f léonne+f léopold+m léopoldine+f lévi+m
lívia+f lîlan+f lîrîk lütfi+m lütfullah+m lýdia+f lýdie+f lāsma+f lăcrămioara+f lība+f līga+f līksma+f līna+f
līva+f līvija+f līze+f lūcija+f ləman+f maad+m maaike+f maan+f maarit+f maarten+m maartje+f maas+m maayane+f
mabel+f mabela+f mabelle+f mable+f mabruk+m mac+m maca+f macaire+m macaria+f macario+m maccabeo+m mace+m
maceo+m macey+f maci+f macie+f mack+m mackenzie+f mactar+m macy+f madalena+f madalin+m madalina+f madaline+f
madalyn+f maddalena+f maddison+f maddox+m madeleine+f madelief+f madeline+f madelyn+f madelynn+f madge+f
madhuri+f madid+m madie+f madilyn+f madina+f madisen+f madison+f madisyn+f madita+f madlaina+f madleen+f
madlen+f madonna+f mads+m mady madyson+f mae maegan+f mael+m maelie+f maeline+f maelis+f maelle+f maely+f
maelyne+f maelys+f maes+m maeva+f maeve+f mafalda+f maffeo+m magali+f magda+f magdalen+f magdalena+f
magdaleno+f magdaléna+f maggie+f maggiorino+m magno+m magnolia+f magnus+m maguelone+f maguette+f mahamadou+m
mahan+m mahault+f mahaut+f mahdi+m mahe+m mahendra+m maher+m mahesa+m mahesh+m maheswar+m mahfud+m mahir+m
mahmoud+m mahmud+m mahmut+m mahrus+m mahulena+f mahzan+m mahzun+m mahé+m mai+f maia+f maica+f maida+f maija+f
maik+m maike+f maila+f mailin+f mailo+m maily+f mailys+f maimouna+f maimunah+f maina+f maiorico+m maira+f
maissa+f maissane+f maite+f maitê+f maiwenn+f maiya+f maja+f majda+f major+m makan+m makar+m makara+m
makary+m makayla+f makenna+f makenzie+f makhtar+m makinwa+m maks+m maksim+m maksimo+m makso+m maksud+m
maksym+m maksymilian+m makuta+m mala+f malachi+m malak+f malati+f malco+m malcolm+m malea+f malek malena+f
malene+f malia+f malick+m malik+m malika+f malin+f malina+f malinda+f malisa+m mališa+m mallaury+f mallie+f
mallory+f malo+m malone+m malou+f maloxat+f malte+m malthe+m malti+f malvina+f malvine+f malvino+f malvína+f
malvīne+f malwina+f mama+m mamadou+m mamady+m maman+m mamante+m mamert+m mamie+f mamoudou+m mamour+m manah+m
manal+f manar+m manasse+m manassé+m manca+f mancio+m manda+f mandaakin+f mandakini+f mandla+m mandy+f manel
manelle+f manetto+m manfred+m manfredo+m manfréd+m mangala+f mangalya+f mani+f manik+m manikya+m manil+m
manilio+m manisha+f manjo+f manjusha+f manley+m manlio+m manoah+m manoj+m manole+m manon+f manona+f mansour+m
mansueto+m mansur+m mansvet+m manu+m manuel+m manuela+f manuele+m maphikelela+m maqsud+m mara+f marah+f
maram+f marana+f maras+m marat+m marc+m marc-antoine+m marceau+m marcel+m marcela+f marceli+m marcelin+m
marcelina+f marceline+f marcelino+m marcell+m marcella+f marcelle+f marcello+m marcellus+m marcelo+m
marcelína+f marcheta+f marcia+f marciano+m marcin+m marcis+m marco+m marcos+m marcu+m marcus+m mardon+m
mare+f mareike+f marek+m mareme+f maren+f marena+f mareta+f marga+f margana+m margaret+f margareta+f
margarete+f margareto+f margarett+f margaretta+f margarette+f margarida+f margarita+f margaréta+f margaux+f
marge+f margers+m margherita+f margie+f margit+f margita+f margo+f margot+f margret+f margrit+f margrith+f
marguerite+f mari+f maria+f mariadi+m mariah+f mariam+f mariama+f mariame+f marian mariana+f mariane+f
marianna+f marianne+f mariano+m maribel+f marica+f maricarmen+f maricica+f marie+f marie-ange+f marie-lou+f
marieke+f mariela+f mariella+f marielle+f mariem+f marieme+f marieta+f marietta+f marija+f marijan+m
marijana+f marijn+m marika+f marilena+f marilie+f marilou+f marilu+f marilyn+f marilyne+f marilú+f marin+m
marina+f marine+f marinela+f marinella+f marinetta+f marinjo+f marinko+m marino+m marinus+m mario marioara+f
mariola+f marion maris+m marisa+f marisol+f marissa+f marit+f marita+f marite+f maritza+f mariuca+f marius+m
marián+m marième+f marja+f marjan+m marjane+f marjatta+f marjeta+f marjolaine+f marjorie+f marjory+f mark+m
marketa+f markika+f markku+m marko+m markus+m markéta+f marla+f marlee+f marleen+f marlen+f marlena+f
marlene+f marley marli+f marlie+f marlies+f marlin marlis+f marlo+m marlon+m marly+f marlène+f marnie+f
marolo+m maros+m marouane+m maroš+m marques+m marquis+m marquise+m marrit+f marsha+f marshall+m marsito+m
marsudi+m mart+m marta+f martaka+m martana+m martani+m marte+f marten+m marteno+m martha+f marthe+f martial+m
martim+m martin+m martina+f martine+f martino+m martins+m marton+m martti+m marty+m martyna+f martín+m
marut+m maruta+f marvin+m marwa+f marwan+m marwane+m marwata+m marwen+f marwin+m mary+f maryadi+m maryam+f
maryann+f maryanto+m maryjane+f marylou+f maryna+f maryse+f marzia+f marzio+m marème+f maría+f marína+f
marģers+m mas+m masa+f mashxura+f masinka+f mason+m massamba+m massima+f massimiliano+m massimo+m
massinissa+m matan+m matar+m mate+m matei+m matej+m mateja mateo+m mateus+m mateusz+m matheo+m matheus+m
mathew+m mathias+m mathieu+m mathijs+m mathilda+f mathilde+f mathis+m mathurin+m mathuys+m mathys+m mathéo+m
matias+m matija+m matilda+f matilde+f matis+m matiss+m matisse+m matjaz+m matjaž+m matko+m mato+m matous+m
matouš+m matroniano+m mats+m matt+m mattea+f matteo+m mattes+m mattheo+m matthew+m matthias+m matthieu+m
matthijs+m matthis+m matti+m mattia+m mattias+m mattie+f mattis+m mattéo+m matus+m matyas+m matylda+f matys+m
matyáš+m matz+m matías+m matúš+m matěj+m matīss+m maud+f maude+f maudie+f maugis+m maura+f maureen+f
maurice+m mauricette+f mauricio+m maurilio+m maurine+f maurits+m maurizio+m mauro+m maurycy+m mavdud+m
maverick+m mavis+f mavlon+m mavluda+f mawuena+f mawusi+f max+m maxbuba+f maxellende+f maxence+m maxens+m
maxfuza+f maxi+f maxie maxim+m maxima+f maxime maximilian+m maximiliano+m maximilien+m maximilián+m
maximillia maximillian+m maximo+m maximus+m maxine+f maxmilian+m maxmilián+m maxsuma+f maxwell+m may+f maya+f
mayane+f mayar+f maybell+f maybelle+f maye+f mayeul+m mayla+f mayline+f maylis+f maymie+f maynard+m mayoor+m
mayra+f maysa+f mayson+m mayssa+f mayte+f mazbut+m mazhar+m mazie+f mazlum+m maé maélis+f maël+m maëlie+f
maëline+f maëlis+f maëlle+f maëly+f maëlyne+f maëlys+f maëva+f maï+f maïa+f maïly+f maïlys+f maïmouna+f
maïna+f maïssa+f maïssane+f maïwenn+f małgorzata+f maša+f mašinka+f ma’mur+m ma’ruf+m ma’sud+m mbalienhle+f
mbaye+m mckayla+f mckenna+f mckenzie+f meagan+f meaghan+f mecislav+m mecislava+f meda+f medard+m medardo+m
medea+f mederic+m medina+f medine+f medoro+m medoune+m medya+f meena+f meenakshi+f mees+m megan+f megane+f
meggie+f meghan+f meghnad+m meghnath+m mehdi+m mehmet+m mehriban+f mehtap+f meik+m meike+f meire+f meissa
mekhi+m melani+f melania+f melanie+f melanio+m melany+f melba+f melchiade+m melchior+m melchiorre+m melda+f
melek+f melenija+f melezio+m melia+f melichar+m melih+m melike+f meliksah+m melikşah+m melina+f melinda+f
meline+f melis+f melisa+f melisande+f melissa+f melissandre+f melita+f melitina+f melle+m mellie+f mellina+f
melnic+f melodi+f melodie+f melody+f mels+m meltem+f melusine+f melvil+m melvin+m melvina+f melvyn+m melyna+f
melyssa+f melánia+f melánie+f memduh+m menahem+m menaka+f menardo+m mence+m mendel+m menelao+m meneo+m
menka+f menno+m mennone+m menodora+f meral+f mercede+f mercedes+f mercia+f mercurio+m meredith+f merel+f
merete+f meriam+f meric+f meriem+f merih+f merijn+m meriç+f merjem+f merl merle merlin merovee+m merritt
mert+m mertie+f merve+f mervin+m merwan+m meryam+f meryem+f meryl+f messalina+f mestan+m mesut+m meta+f
mete+m metello+m metin+m metod+m metodej+m metoděj+m metra+f metrofane+m mette+f mevlut+m mevlüt+m mex+m
meyra+f meïssa mečislav+m mečislava+f mhambi+f mia+f mica+f micael+m micaela+f micah+m micha+m michael+m
michaela+f michal+m michala+f michale michalina+f michaël+m michał+m micheal+m michel michela+f
michelangelo+m michele micheline+f michelle+f michèle+f micjo+m mick+m mickael+m mickaël+m midas+m mieke+f
miel+m miguel+m miha+m mihael+m mihaela+f mihai+m mihail+m mihailo+m mihajlo+m mihaly+m mihnea+m mihriban+f
mihály+m mija mijat+m mik+m mika mikael+m mikaela+f mikail+m mikayla+f mikaïl+m mike+m mikel+m mikelis+m
mikkel+m mikki+f mikko+m miklos+m miklós+m mikolas+m mikoláš+m mikołaj+m mikulas+m mikuláš+m mila+f milada+f
miladin+m milan milana+f milanka+f milanko+m milano+m mildred+f mile+m milena+f miles+m mileta+m miley+f
milford+m milhan+m milic+m milica+f milik+m milisav+m milivoj+m milić+m miljan+m miljana+f miljenko+m milka+f
milla+f mille+f miller millicent+f millie+f milly+f milo+m milojica+m milomir+m milon+m milorad+m milos+m
miloslav+m miloslava+f milota milou+f milous+m milouš+m milovan+m milovin+m milovín+m miloň+m miloš+m
milred+f milton+m miluse+f milutin+m milutín+m miluše+f milán+m milík+m milíč+m mima+f mimma+f mimo+m mina
minakshi+f mindy+f mine+f minerva+f minervina+f minervino+m minh+m mink+m minka+f minna+f minnie+f minodora+f
mio+m mioara+f miodrag+m miomir+m mir+m mira+f mirabela+f mirac+m miracle+f miran+m miranda+f miray+f
miraziz+m miraç+m mircea+m mirco+m mireille+f mirek+m mirela+f mirella+f mireya+f miriam+f miriama+f
miriamo+f mirja+f mirjam+f mirjana+f mirka+f mirkelam+m mirko+m mirkó+m mirna+f miro+m mirocleto+m miromil+m
miromila+f miron+m mirona+f miroslav+m miroslava+f mirre+f mirta+f mirte+f mirthe+f mirtil+m mirto+f miruna+f
mirza+m mirziyo+m misa+m misael+m misaele+m misbah+m mischa+m misko+m mislav+m missouri+f misty+f mitar+m
mitch+m mitchel+m mitchell+m mithat+m mitica+m mitică+m mitja+m mitra mitrut+m mitruț+m mittie+f miya+f
mizgin mizgîn miĉjo+m miķelis+m miša+m miško+m mlad+m mladen+m mlađana+f mnata+m mnislav+m mnislava+f moa+f
mobolaji moche+m moctar+m modest+m modesta+f modesto+m modibo+m modou+m modrite+f modrīte+f modupe+f mody+m
mofifoluwa+f mohamad+m mohamadou+m mohamed+m mohamed-ali+m mohamed-amine+m mohammad+m mohammed+m mohan+m
mohana+f mohinder+m mohini+f mohir+m moira+f moise+m moises+m moisette+f moisés+m mojca+f mojisola+f
mojisoluwa+f mojmir+m mojmír+m mojzesz+m mojzis+m mojżesz+m mojžíš+m mollie+f molly+f momir+m momira+f mona+f
monaldo+m monalisa+f monde monica+f monika+f moniko+f monique+f monitore+m monroe monserrat+f monserrate
montana monte+m monty+m monvids+m monvīds+m moos+m moradeke+f morayo+f morena+f morenike+f moreno+m morgan
morgana+f morgane+f moriah+f moric+m moris+m moritz+m morne+m morolake+f morris+m morten+m mortimer+m
morton+m mory+m mose+m moseo+m moses+m moshe+m mosinmileoluwa+f mossie mosunmola+f mosè+m motunrayo+f
mouctar+m mouhamadou+m mouhamed+m mouhameth+m mouhammadou+m moussa+m moustafa+m moustapha+m moxidil+f
moxigul+f moxina+f moxinur+f moxira+f moyosore+f mozell mozelle+f mozes+m moïra+f moïse+m moïsette+f mořic+m
mpho mpilo+m mpumelelo+m msizi+m mstislav+m mthunzi muammer+m muattar+f muaviye+m muaz+m muazzam+f mubina+f
mudite+f mudīte+f muesser+f mufid+m mufiz+m muge+f mugur+m mugurel+m muhamado+m muhammad+m muhammed+m
muharrem+m muhsin+m muhtar+m muhterem+m muhtesem+m muhteşem+m muhtor+m muhyiddin+m mujdat+m mujde+f mujgan+f
mujur+m mukadder+m mukaddes+f mukerrem+m mukesh+m muktedi+m muktedir+m muktefi+m mukul+m mulya+m mulyanto+m
mulyono+m mumpuni+m mumtaz+m munevver+f muni+m munif+m munir+m murat+m muren+m muriel+f muriela+f murilo+m
murl murod+m murphy murray+m mursinin+m mursita+m murti+m musa+m musawenkosi+m musir+m muslih+m mustafa+m
mustafo+m mustapha+m mustika+m mustofa+m musulmon+m mutahhar+m mutasım+m muteber+m mutemed+m mutia+f
muttalib+m muyassar+f muyiwa+m muzaffar+m muzaffer+m muzdad+m muziano+m mya+f myah+f myla+f mylan+m mylene+f
myles+m mylo+m mylène+f myra+f myriam+f myrl myrna+f myron+m myrthe+f myrtice+f myrtie+f myrtil+m myrtille+f
myrtis+f myrtle+f mája+f márcia+f mária+f mário+m márk+m márton+m mátyás+m máté+m médea+f médoune+m médéric+m
mégane+f mélanie+f méline+f mélisande+f mélissa+f mélissandre+f mélodie+f mércia+f mérovée+m mína+f mónica+f
móric+m müesser+f müfid+m müge+f müjdat+m müjde+f müjgan+f mükerrem+m mümtaz+m münevver+f münir+m müren+m
müzdad+m müşir+m māra+f mārcis+m māris+m mārtiņš+m mārīte+f mădălin+m mădălina+f mălina+f mărioara+f
măriuca+f mētra+f mısra+f mələk+f nabi+m nabil+m nabila+f nabin+m naci+m nada+f nadalina+f nadege+f nadejda+f
nadezda+f nadežda+f nadi+m nadia+f nadine+f nadir+m nadja+f nadzieja+f nadège+f naděžda+f nae+m nael+m
naelle+f naemi+f nafisa+f nafiz+m nagabhushanam+m nahel+m nahid+m nahil+m nahla+f naia+f nail+m naila+f
naim+m naima+f nais+f naja+f najam+m najib+m najla+f najmiddin+m najwa+f nakia nala+f nalan+f nalar+m
nalini+f namazio+m name+m namık+m nana+f nancy+f nand+m nanda+m nandi+f nando+m nandor+m naneta+f nanna+f
nannie+f naomi+f naomie+f naoufal+m naoufel+m napoleon+m napoleone+m nara+f naradi+m narayan+m narcis+m
narcisa+f narciso+m narcisse+m nardi+m narendra+m nargiza+f narimon+m narin+f narinder+m narji+m narseo+m
narsete+m nasab+m nash+m nasiba+f nasim+m nasir+m nasriddin+m nasrullah+m nassim+m nastja+f nat+m natacha+f
natale+m natalia+f natalie+f natalija+f natalina+f natan+m natanael+m nataniel+m natasa+f natasha+f nataša+f
natașa+f nate+m nathalie+f nathan+m nathanael+m nathanaël+m nathanial+m nathaniel+m nathen+m natiq+m natka+f
natália+f natálie+f naud+m naudet+m naura+f naval+m naveen+m navin+m nawal nawel+f nawfel+m nawroz+m naya+f
nayel+m nayeli+f nayla+f naz+f nazan+f nazario+m nazariusz+m nazary+m nazif+m nazim+m nazlı+f nazmi+m
nazrulloh+m nazzareno+m nazzaro+m nazım+m naël+m naëlle+f naïa+f naïl+m naïla+f naïm+m naïma+f naïs+f naďa+f
nađa+f ndleleni+m ndondoloza+f nea+f neal+m nebojsa+m nebojša+m necat+m necati+m necdet+m nechifor+m necib+m
necla+f necmettin+m ned+m neda+f nedeljko+m nedim+m nedjeljka+f nedjeljko+m nedra+f neela+f neele+f neeltje+f
nefeli+f neha+f nehemie+m nehir+f nehoslav+m neil+m neila+f neiva+f neja+f nejat+m nejc+m nejla+f neklan+m
nela+f nelda+f nele+f nelea+f neli+f nelia+f nelio+m nell+f nella+f nelle+f nellea+f nelli+f nellie+f nelly+f
nels+m nelson+m nelu+m nelya+f nemanja+m nena+f nenad+m nene+f neo+m neoma+f neonila+f neopolo+m neoterio+m
nepomuk+m nera+f nerea+f nereo+m nergis+f neri+m nermine+f nesa+f neset+m nesim+m neslisah+f neslişah+f
nesrin+f nesrine+f nestor+m nestore+m nettie+f neva+f neven+m nevena+f nevenka+f nevin nevio+m nevra+f
nevzat+m newell+m newroz+f newton+m neyla+f nezamysl+m neïla+f neşet+m ne’matulloh+m nhlakanipho+f nia+f
niame+f nicanor+m nicarete+m nicea+m niceforo+m nicephore+m niceto+m nicezio+m nichifor+m nicholas+m
nicholaus+m nichole+f nick+m nicklas+m nicklaus+m nickolas+m nicla+f niclas+m nico+m nicoara+m nicoară+m
nicodemo+m nicodim+m nicola nicolae+m nicolai nicolaie+m nicolas+m nicole+f nicoleen+f nicoleta+f nicoletta+f
nicolette+f nicoline+f nicolo+m nicolás+m nicolò+m nicon+m nicu+m niculina+f niculita+m niculiță+m nicusor+m
nicuta+m nicușor+m nicuță+m nicéphore+m nida+f nidia+f niek+m niels+m niels-christian+m niene+f nienke+f
nigar+f nigel+m nigora+f nihad+m nihal+f nihan+f nihat+m nik+m nika+f nike+f nikita nikki+f nikkie+f nikko+m
niklas+m niklaus+m niklavs+m niklāvs+m niko+m nikodem+m nikodema+f nikodém+m nikodéma+f nikol+f nikola
nikolai+m nikolao+m nikolas+m nikolasz+m nikolcjo+m nikoleta+f nikolina+f nikolĉjo+m niksa+m niké+f nikša+m
nil nila+f nilam+f nilde+f nilgun+f nilgün+f nils+m nilufar+f nimakoah+f nimas+f nimit+m nimrod+m nimród+m
nina+f nine+f nineli+f ninfa+f niniano+m ninioluwa+f nino+m ninon+f ninthe+f nio+m niouma+f niraj+m
niranjan+m nirbhay+m niro+m nisa+f nisan+f nischal+m nistiman+m nives+f niyaga+m niyazi+m niyilolawa+m
nizamettin+m nizar+m nizom+m nizomiddin+m niştîman+m njegomirka+f nkanyezi+m nkosenye+m nkosingiphile+f
nkosinhle+m nkosiyabo+m nnamdi+m noa noah+m noaho+m noam+m noami+f noan+m noar+m noaĥo+m noble+m nodira+f noe
noel+m noelia+f noelie+f noella+f noelle+f noema+f noemi+f noemie+f noemy+f nofoto+f noha+m noham+m nohan+m
noila+f nokuthula+f nola+f nolan+m nolann+m nolen+m nolhan+m nolwazi+f nomi+f nomvula+f nona+f nonhlanhla+f
nonjabulo+f nonkululeko+f nonna+f noor+f noortje+f nora+f norah+f norbert+m norberta+f norberto+m nore+f
norene+f norhane+f norica+f norina+f norma+f norman+m normand+m norris+m norval+m norwood+m nosir+m
nosirjon+m nostriano+m noud+m nouha+m nour noura+f nourane+f nouri+m nout+m nova novak+m novan+m novella+f
novi+f noviana+f novita+f nowi+f nox+m nozima+f nozipho+f noâm+m noè+m noé+m noémi+f noémie+f noë+f noël+m
noëlla+f noëlle+f nqobile nrima+m nthabiseng ntokozo+f ntombizodwa+f nubia+f nuccia+f nuda+f nudem+f
nugraha+m nukhet+f numan+m nuno+m nunziata+f nunzio+m nur+f nural+f nuran+f nuray+f nurbek+m nuredin+m
nurettin+m nurgul+f nurgun+f nurgül+f nurgün+f nuri+m nuria+f nuriddin+m nurlan+m nursel+f nurseli+f nurul+f
nurullah+m nusa+f nusrat+m nusratulloh+m nusret+m nuša+f nya+f nyah+f nyana+m nyasia+f nynke+f nyoman+m
nándor+m nátán+m néhémie+m nélia+f néné+f nóra+f núbia+f núria+f nûda+f nûdem+f nûredîn+m nükhet+f něhoslav+m
nərgiz+f oana+f oba+m obanijesu+m obid+m obie+m obioma+f obrad+m obren+m oceane+f ocie octav+m octave+m
octavia+f octavian+m octaviana+f octavio+m octaviu+m océane+f oda oddone+m odelia+f odell+m oderico+m
odessa+f odeta+f odetta+f odette+f odidone+m odie odil+m odile+f odilia+f odilon+m odin+m odolen+m odon+m
odorico+m odunayo ofelia+f ofelie+f ofelya+f ofélia+f ofélie+f oger+m ognjana+f ognjen+m ogooluwa+m oguz+m
oguzhan+m ojars+m ojaswini+f ojārs+m okan+m oke+m okey+m okiki oksan+f okta+m oktavian+m oktavie+f oktavius+m
oktavián+m oktay+m okto+m oktávie+f okşan+f ola oladara oladare+m oladimeji+m olaf+m olaide+m olajumoke+f
olakunle+m olamide olanrewaju+m olansile+m olaoluwa olasunmbo+f olatunbosun olavi+m olayinka olbram+m olcay+f
oldrich+m oldriska+f oldřich+m oldřiška+f ole+m oleg+m olegs+m oleksandr+m olen+m olena+f olesea+f oleta+f
olga olgerts+m olgica+f oliga+f olim+m olimpia+f olimpiada+f olimpian+m olimpio olimpiu+m olin+m olinda+f
olindo+m oliva+f olive+f oliver+m olivera+f olivia+f olivie+f olivier+m oliviera+f oliviero+m olivija+f
oliviu+m olivér+m oliwia+f oliwier+m olle+m ollie olof+m ololade+f olufeyisayo olufunke+f olufunmi+m
olufunmilayo+f olumide+m olumorotimi+m olusola olutomiwa oluwafemi+m oluwagbemiga+m oluwakemi+f
oluwamumibori+m oluwamuyiwa+m oluwasanmi+m oluwasegun+m oluwasemilore oluwaseun oluwaseyi oluwatimilehin
oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole+m oluwunmi+m olympe+f olympia+f
olympie+f olívia+f olīvija+f oma omad+m oman+m omana+f omar+m omari+m omawunmi+f ombeline+f ombline+f
ombretta+f omer+m omero+m omina+f omobobola+m omobolanle+f omodunni+f omolabake+f omolara+f omolola
omosalewa+f omotara+f omotayo+m omotola+f omotolani omotoun+f omowumi+f ona+f onder+m ondina+f ondine+f
ondrej+m ondrejka+f ondřej+m ondřejka+f onesta+f onesto+m oni+f onie onofrio+m onome+f onorata+f onorina+f
onorino+m onorio+m onoriode+m onufry+m onur+m oona+f oormila+f opal+f opalina+f opaline+f opan+m opemipo
opeoluwa opeyemi ophelia+f ophelie+f ophélie+f opung+m oqil+m ora+f oral+m oran+m orazio+m orchidea+f orell+m
oren+m orenzio+m oreofe+f orest+m oreste+m orestes+m orfeo+m orhan+m oriana+f oriande+f oriane+f orie
orietta+f orif+m orin+m orio+m orion+m orland+m orlando+m orlane+f orlo+m ornella+f oronzo+m orpha+f orrin+m
orsino+m orso+m orsola+f orsolina+f ortansa+f ortensia+f ortensio+m orval+m orville+m orvokki+f orzu+f
osanna+f osbaldo+m osborne+m oscar+m oskar+m oskari+m oskaro+m osman+m osmondo+m osmund+m ostoja+m osunleke+m
osvald+m osvaldo+m oswald+m oswaldo+m ota+m otabek+m otakar+m otakara+f otello+m otha+m othmane+m otho+m
otilia+f otilie+f otilija+f otis+m otmar+m oto+m otokar+m otomar+m ottaviano+m ottavio+m ottilia+f ottilie+f
ottis+m otto+m ottone+m otylie+f otília+f otýlie+f otīlija+f oumar+m oumayra+f oumou+f oury+m ousmane+m
oussama+m ova ovidio+m ovidiu+m ovidius+m owen+m oxana+f oya+f oybek+m oyenike+f oyga+f oyindamola
oyindasola+f oyku+f oynur+f oysha+f ozan+m ozana+f ozanne+f ozcan+m ozden ozella+f ozer+m ozge+f ozgur+m
ozhan+m ozkan+m ozlem+f ozlen+f oznur+f ozod+m ozoda+f ozodbek+m ozren+m ozy+m oğuz+m oğuzhan+m oļegs+m
oļģerts+m oľga+f pablo+m paciano+m pacifico+m paco+m pacome+m pacomio+m pacôme+m padam+m padma+f padmi+f
paige+f paiman+m paivi+f paja+m pakize+f palatino+m palemon+m palladia+f palladio+m palma+f palmazio+f
palmira+f palmiro+m paloma+f palémon+m pam+f pamela+f pamfil+m pammachio+m panagachie+m panait+m panca+m
pancario+m pancrazio+m pandu+m panfilo+m pangeran+m pangestu+m panji+m panka+f pankrac+m pankracy+m pankrác+m
panna+f pansy+f pantaleo+m pantaleon+m pantaleone+m pantelei paola+f paolo+m param+m paramartha+m paramita+f
paraschiva+f parascovia+f pardi+m pardo+m parfait+m paride+m paris parker+m parla+f parman+m parmenio+m
parsival+m parsla+f parvati+f pascal+m pascale+f paskal+m paskala+f pasquale+m pat paterne+m paterniano+m
pathe+m pathé+m patience+f patrice+m patricia+f patricie+f patricija+f patricio+m patrick+m patrik+m
patriko+m patrizia+f patrizio+m patroclo+m patru+m patrycja+f patrycjusz+m patrycy+m patryk+m patrícia+f
patrīcija+f patsy+f patti+f pattie+f patty+f paul+m paul-antoine+m paul-arthur+m paula+f paule+f paulette+f
paulica+f paulien+f pauliina+f paulin paulina+f pauline+f paulino+f paulo+m paulína+f paulīne+f pauside+m
pava+f pave+f pavel+m pavica+f pavils+m pavla+f pavle+m pavlin+m pavlina+f pavlín+m pavlína+f pavol+m paweł+m
paxton payidar+m payton paŭlino+f pearl+f pearlie+f pearline+f pecine+f pedro+m peer+m peggie+f peggy+f
pekka+m pelaghia+f pelagia+f pelagie+f peleo+m pelhrim+m pelhřim+m pelin+f pelinsu+f pelle+m pellegrino+m
pelumi pembe+f penda+f penelopa+f penelope+f penny+f pentti+m pepe+m pepijn+m pepin+m pepo+m per+m pera+m
perceval+m percival+m percy+m peri+f perica+m pericle+m perihan+f perikles+m perkasa+m perla+f perle+f
pernilla+f pero+m perpetuo+f perran+f perrine+f perry+m perseo+m persida+f pertev+m peruna+f perver+m
pervin+f perzida+f perî+f petar+m pete+m petek+f peter+m peteris+m petko+m petr+m petra+f petrana+f petre+m
petri+m petrica+m petrică+m petrija+f petrisor+m petrișor+m petro+m petronela+f petronila+f petronilla+f
petronille+f petronio+m petronius+m petru+m petruse+f petrut+m petruta+f petruše+f petruț+m petruța+f
petteri+m petula+f peyami+m peyton pharell+m pheobe+f phil+m phila+m philani+m phileas+m phileine+f
philemon+m philibert+m philine+f philip+m philipp+m philippa+f philippe+m philippine+f phillip+m philomene+f
philomène+f philothee philothée philou+f philémon+m phiwokwakhe+m phoebe+f phoenix+m phyllis+f pia+f pie+m
pien+f piera+f pierangelo+m pierce+m piergiorgio+m pierluigi+m piermarco+m piero+m pierre+m pierre-alain+m
pierre-alexandre+m pierre-andre+m pierre-andré+m pierre-antoine+m pierre-louis+m pierrick+m piersilvio+m
piet+m pieter+m pietro+m pilar+f pim+m pink pinkie+f pio+m piotr+m pip+f piper+f pippa+f pippo+m piraye+f
pirjo+f pirkko+f pit+m pius+m placida+f placido+m platon+m platone+m platón+m pleun+f plinio+m plutarco+m
pol+m pola+f polidoro+m polifemo+m polikarp+m polina+f polissena+f pollione+m polly+f polona+f polykarp+m
polyxena+f pompeo+m pompilia+f pompiliu+m pomponio+m pontus+m ponziano+m ponzio+m pooja+f poornima+f poppy+f
porfirio+m porfiriusz+m porfiry+m porter+m porzia+f porziano+m postumio+m poul+m praba+m prabawa+m prabin+m
prabowo+m prabu+m prakash+m prakosa+m pramila+f pran+m pranata+m pranawa+m pranay+m prasad+m prasanna+f
prascovia+f prasetya+m prasetyo+m prashant+m prassede+m prathamesh+m pratiwi+f pravdan+m pravdomil+m
pravdomila+f pravomil+m pravomila+f pravoslav pravoslava+f prayag+m prayitna+m prayoga+m prayogo+m precious+f
predrag+m preity+f prem+m prema+f premysl+m presley preston+m priamo+m pribyslav+m pribyslava+f price+m
prima+m primerose+f primo+m primoz+m primož+m prince+m princess+f prisca+f priscila+f priscilla+f priscille+f
prisco+m priska+f prita+f privato+m priya+f priyala+f procopio+m profira+f prokles+m prokop+m prokopa+f
prokul+m promise+m proserpina+f prosper+m prospera+f prospero+m protasio+m proteo+m providenci prudence+f
prudenzia+f prudenzio+m prune+f prvoslav+m publio+m puck+f puji+f puk+f pulcherie+f pulchérie+f puneet+m
pupolo+m puput+f purna+m purnima+f purushottam+m purwa+m purwadi+m purwanto+m pushti+f pusicio+m puspa+f
puspita+f puti+f putri+f putu+m päivi+f pécine+f pélagie+f pénélope+f pépin+m péter+m pétronille+f pío+m
pārsla+f pāvils+m pătru+m pēteris+m pınar+f přemysl+m přibyslav+m přibyslava+f pəri+f qizilgul+f qobil+m
qori+f qosim+m quartilla+f quarto+m quasimodo+m qudrat+m queen+f queenie+f quentin+m quentine+f querano+m
quieta+f quin+m quincy+m quinn quinten+m quintia+f quintiliano+m quintilio+m quintino+m quinton+m quinty+f
quinziano+m quinzio+m quirin+m quirino+m quiteria+f quitterie+f quiéta+f rabia+f rachael+f rachel+f rachela+f
rachele+f rachelle+f rachid+m raci+m rada+f radan+m radana+f radegast+m radek+m radeke+f raden+m radenko+m
radha+f radhost+m radika+m radim+m radimir+m radimira+f radimír+m radimíra+f radina+f radion+m radisa+m
radislav+m radislava+f radit+m raditya+m radivoj+m radivoje+m radiša+m radka+f radko+m radmil+m radmila+f
radmilo+m rado+m radojka+f radolfo+m radomil+m radomila+f radomir+m radomira+f radomír+m radomíra+f rados+m
radosav+m radoslav+m radoslava+f radovan+m radovana+f radoš+m radslava+f radu+m raducu+m radul+m raduz+m
radvan+m radúz+m rae+f raegan+f raf+m rafael+m rafaela+f rafaelo+m rafaël+m rafał+m rafet+m raff+m raffaele+m
raffaella+f rafi+m rafid+m rafila+f rafiq+m rageshwari+f rageswari+f raharja+m rahayu+f raheem+m rahel+f
rahelo+f rahim+m rahime+f rahma+f rahman+m rahmat+m rahmawati+f rahmi rahsaan+m rahsan+f rahul+m rahşan+f
raide+m raif+m raihan+m raik+m raimondo+m raimund+m raina+f rainald+m rainaldo+m rainelda+f rainer+m
rainhard+m rainold+m raisa+f raj+m rajab+m rajan+m rajana+f rajendra+m rajina+f rajinder+f rajiv+m rajko+m
rajmund+m rajna+f rajnold+m rajsa+f raju+m rakesh+m rakita+f rakıp+m raleigh ralf+m ralph+m raluca+f rama
ramaa+f ramata+f ramatoulaye+f ramazan+m ramesh+m rameshwar+m rami+m ramiro+m ramiz+m ramon+m ramona+f ramy+m
ramziddin+m ramziya+f ramón+m rana+f randal+m randall+m randi+f randolf+m randolph+m randy+m ranek+m rangga+m
rania+f raniero+m ranim+f ranjan+m ranjeet+m ranjit+m ranko+m ranolfo+m ransom+m ranya+f raoul+m raphael+m
raphaelle+f raphaël+m raphaëlle+f rapulane raquel+f rares+m rareș+m rashad+m rashawn+m rasheed+m rasheedah+f
rashid+m rasifa+f rasim+m rasit+m rasko+m rasmus+m rastislav+m rastislava+f rati+f ratibor+m ratih+f
ratimir+m ratmir+m ratmír+m ratna+f rauf+m raul+m raven+f ravi+m ravshan+m rawane+f raxmatulloh+m ray+m
rayan+m rayane+m rayen+m raymond+m raymonde+f raymundo+m rayona+f rayxona+f rayyan+m razvan+m raúl+m raĥelo+f
raşit+m raško+m ra’no+f rea+f reagan reanna+f reba+f rebeca+f rebecca+f rebeka+f rebekah+f rebekka+f rebeko+f
recai+m recep+m reda+m redmond+m reece+m reed+m reese refah+m refet+m refik+m regan reggie+m reghina+f
regina+f reginald+m reginaldo+m regine+f regis+m regitze+f regnars+m regnārs+m regolo+m regula+f regína+f
regīna+f reha+m rehor+m rehorka+f reid+m reilly rein+m reina+f reine+f reinhard+m reinhold+m reis+m rejan+m
rejean+m rejeanne+f reka+f reksa+m relja+m relu+m remi+m remig+m remigio+m remilekun+m remington+m remo+m
remondo+m remus+m remy+m remzi+m renars+m renas+f renat+m renata+f renate+f renato+m renaud+m rendy+m rene
renee+f renette+f rengin+f renja+f rens+m renske+f renzo+m renát+m renáta+f rené renée+f renārs+m renāte+f
resat+m resid+m respati+m respicio+m ressie+f restu+f resul+m resûl+m resül+m reta+f retha+f retno+f reto+m
retta+f reuben+m reva+f revi+m rex+m rey+m reybaud+m reyes+m reyhan+f reymundo+m reyna+f reynold+m reza+m
rezzan+f reşat+m reşîd+m rhea+f rhett+m rhianna+f rhiannon+f rhoda+f rhonda+f ria+f riaan+m riad+m rian+m
riana+f rica+f ricardo+m ricards+m ricario+m riccarda+f riccardo+m richard+m richarda+f richelmo+m richie+m
richmond+m richárd+m rick+m rickard+m rickey+m rickie ricky+m rico+m ridwan+m rieke+f rifat+m riff+m rigard+m
rigoberto+m riitta+f rija+f rika+f rike+f rikke+f riley rim+f rima+f rimma+f rina+f rinaldo+m rini+f rino+m
rio+m ristana+f rita+f ritesh+m ritva+f riv+m river rivka+f riyad+m rizki+m rizvon+m ričards+m roan+m
robaldo+m robb+m robbe+m robbie robert+m roberta+f robertina+f roberto+m robi+m robin robina+f robinson+m
robiya+f robyn+f rocco+m roch+m rochelle+f rocio+f rocky+m rocío+f rod+m rodan+m roderick+m roderik+m
roderyk+m rodger+m rodiano+m rodica+f rodion+m rodney+m rodolfo+m rodoljub+m rodolphe+m rodrick+m rodrigo+m
rodrigue+m roel+m rogelio+m roger+m rogers+m rohan+m rohana+f rohit+m roj+m rok+m rokhaya+f rokia+f roko+m
roksana+f roland+m rolande+f rolando+m rolf+m rolfo+m rollin+m roma romain+m romaine roman+m romana+f
romane+f romanita+f romanița+f romano+m romans+m romee+f romeo+m romero+m romeu+m romilda+f romina+f
romoaldo+m romola+f romolo+m romuald+m romualdo+m romul+m romulus+m romy+f roméo+m romāns+m ron+m rona+f
ronak ronald+m ronaldo+m ronan+m roni+f ronja+f ronke+f ronnie+m ronny+m ronî+f roos+f roosevelt+m rory+m
rosa+f rosa-maria+f rosalee+f rosalia+f rosalie+f rosalina+f rosalind+f rosalinda+f rosalyn+f rosamond+f
rosamunda+f rosan rosana+f rosanna+f rosario roscoe+m rose+f roselin+m roseline+f rosella+f roselyn+f
rosemarie+f rosemary+f rosendo+m roser+f rosetta+f rosie+f rosina+f rosita+f roslyn+f rosman+m rosmunda+f
ross+m rossana+f rossella+f rossie+f rostislav+m rostislava+f rotaru+f rotimi+m rovena+f rover+m rowan
rowena+f rowland+m roxana+f roxane+f roxanne+f roxelana+f roxy+f roy+m roya+f royal royce+m roza+f rozalia+f
rozalie+f rozalija+f rozalinda+f rozamunda+f rozana+f rozella+f rozina+f rozita+f roziya+f rozo+f rozvita+f
rozália+f rozálie+f roşan ruben+m rubiano+m rubie+f ruby+f rubye+f rubén+m ruchan+m rudi+m rudis+m rudite+f
rudolf+m rudolfa+f rudolfina+f rudolfo+m rudolfs+m rudolfína+f rudolph+m rudra+m rudy+m rudīte+f ruedi+m
rufina+f rufino+m rufo+m rufus+m ruggero+m ruhsar+f rui+m ruken+f rukhmani+f rukmin+f rukneddin+m rumena+f
runa+f rune+m rupert+m ruperto+m rupinder+f ruprecht+m rusins+m ruslan+m ruslana+f rusman+m russ+m russel+m
russell+m rustam+m rustu+m rusty+m rut+f ruta+f ruth+f ruthe+f ruthie+f rutilo+m ruxanda+f ruxandra+f ruya+f
ruza+f ruzena+f ruzica+f ruža+f ružena+f ružica+f ryad+m ryan+m ryann ryder+m rylan+m rylee+f ryleigh+f ryley
rym+f ryszard+m ráchel+f régine+f régis+m réjean+m réjeanne+f réka+f rémi+m rênas+f róbert+m róza+f róża+f
röya+f rúben+m rút+f rûken+f rükneddin+m rüya+f rüçhan+m rüştü+m răducu+m răzvan+m rıdvan+m rıfat+m rıfkı+m
rıza+m rūdis+m rūdolfs+m rūsiņš+m rūta+f růžena+f rəsad+m rəsid+m rəşad+m rəşid+m saad+m saadat+m saadi+m
saar+f saba saban+m sabar+m sabato+m sabazio+m sabele+m sabin+m sabina+f sabine+f sabino sabir+m saboxat+f
saboxon+f sabri+m sabrina+f sabrine+f sabryna+f sabína+f sabīne+f sacha sachin+m sacid+m sada+m sadan+m
sadar+m sadberk+m sadettin+m sadi+m sadie+f sadina+f sadio sadoqat+f sadri+m sadriddin+m sadullah+m sadye+f
sadık+m saer+m safa safae+f saffet+m saffiro+m saffo+m safi+m safia+f safiatou+f safietou+f safina+f safir+m
safira+f safiya+f safiétou+f safo+m safouan+m safouane+m safta+f safura+f sagar+m sage sahap+m sahin+m
sahinalp+m sahra+f sahsuvar+m said+m saida+f saiful+m saige+f saim+m saiq+m saka+m sakari+m sakina+f sakir+m
sakti+m sakura+f sakıp+m saladino+m salamoun+m salif+m salih+m salim+m salimah+f salimata+f salimatou+f
saliou+m sallie+f sally+f salma+f salman+m saloh+m salome salomea+f salomena+f salomey+f salomon+m salomone+m
salomoun+m salomè+m salomé+f salomë+f salsabila+f salustio+m salvador+m salvatore+m salvo+m salwa+f
salwator+m saly+f sam samandar+m samanta+f samantha+f samara+f samba+m samed+m sameer+m sami+m samia+f
samiah+f samih+m samil+m samim+m samina+f samir+m samira+f samiya+f sammie sammy samo+m samona+f samson+m
samsul+m samu+m samuel+m samuela+f samuele+m samuelo+m samukelisiwe+f samuël+m samy+m sana+f sanaa+f sancho+m
sanda+f sandeep+m sander+m sandor+m sandra+f sandrine+f sandro+m sandu+m sandy+f sanele+m sanem+f sanford+m
sanja+f sanjay+m sanjin+m sanka+m sanna+f sanne+f sanobar+f sansone+m santa+f sante+m santiago+m santina+f
santino+m santo+m santos+m santosh+m sanya+f sanziana+f saodat+f saphira+f sapiente+m sara+f sarada+f sarah+f
sarai+f sarala+f sarani+m saraswati+f sarbello+m sardor+m sare+f sari+f sarina+f sarisha+f sarita+f sarka+f
sarla+f sarlota+f sarmite+f sarmīte+f saroja+f sarra+f sartika+f sarvar+m sarvin+m sarvinoz+f sasa sascha+m
sasha saskia+f saskie+f saso+m satine+f satish+m satu+f saturniano+m saturnin+m saturnino+m satya+m satyen+m
saul+m saulcerite+f saulcerīte+f sauveur+m sava+m savanah+f savanna+f savannah+f savas+m savaş+m savel+m
saverio+m saveta+f savi+m savin+m savina+f savinien+m savino+m savion+m savva+m saxida+f saxona+f sayan+m
sayyora+f saèr+m saïd+m saúl+m saša sašo+m sa’dulloh+m scarlett+f scholastika+f scholastique schuyler
scolastica+f scot+m scott+m scottie scotty+m seamus+m sean+m seb+m sebas+m sebastiaan+m sebastian+m
sebastiana+f sebastiano+m sebastiao+m sebastien+m sebastián+m sebastião+m sebastjan+m sebestian+m sebnem+f
secaeddin+m secil+f seckin+m seckou+m seconda+f secondiano+m secondina+f secondo+m seda+f sedat+m sedef+f
seden+f sedrick+m sedrik+m sef+m sefer+m seff+m sefik+m sefora+f seghei+m segilola+f segolene+f seher+f
sehlevent+m sehrazat+f sekinat+f sekou+m selahattin+m selale+f selami+m selcan+f selcuk+m selda+f selen+f
selena+f selene+f selim+m selin+f selina+f selma+f selmer+m selvaggia+f selvi+f selyan+m selçuk+m selène+f
sem+m sema+f semenica+f semih+m semion+m semiramide+f semplicio+m sempronio+m semra+f semsi+m sena+f senay+f
sener+m senesio+m sengul+f senka+f senn+m senna senne+m sennur+f senofonte+m senol+m senta+f sep+m sephora+f
sepp+m seppe+m seppo+m septi+f serafettin+m serafim+m serafima+f serafin+m serafina+f serafino+m serafín+m
serafína+f seraina+f serap+f seraphin+m serapione+m serban+m serbulent+m serbülent+m serdar+m seref+m seren+f
serena+f serenity+f serenus+m serge+m sergei+m sergej+m sergen+m sergey+m serghei+m sergi+m sergio+m sergiu+m
sergiusz+m serhad+m serhat serif+m serin+f serine+f sermet+m sermin+f serpil+f sertac+m sertap+f sertaç+m
servac+m servan+m server+m servidio+m serviliano+m servác+m sesto+m seth+m settar+m settimio+m settimo+m
setya+m sev+m seval+f sevara+f sevda+f sever+m severa+f severiano+m severin+m severina+f severine+f
severino+m severo+m severín+m sevgi+f sevil+f sevim+f sevinc+f sevinç+f sevket+m sevki+m sevtap+f sevval+f
seweryn+m sexmus+m seyban+m seyda+f seydou+m seye+m seyfettin+m seyfi+m seyfullah+m seyma+f seynabou+f
seyyit+m seçil+f seçkin+m sfiso+m shad+m shade+m shahboz+m shahobiddin+m shahriyor+m shahzod+m shai+m
shaily+f shaima+f shaina+f shaka+m shakila+f shakira+f shakti+f shakuntala+f shalewa+m shamsiddin+m shana+f
shane+m shanel+f shanelle+f shani+f shania+f shanice+f shanie+f shaniya+f shankar+m shanna+f shannon shanny+f
shanon shantanu+m shanti+f shany+f sharda+f shari+f sharmila+f sharon+f shashi+f shashikala+f shaun+m shawn+m
shawna+f shay+m shayan+m shaylee+f shayma+f shayna+f shayne shaï+m shaïly+f shaïma+f shaïna+f shea sheela+f
sheila+f shekoni+m sheldon+m shelia+f shelley+f shelly+f shemar+m sher+m sheri+f sheridan sherine+f sherly+f
sherman+m sherri+f sherry+f sherwood+m sheryl+f sherzod+m shilpa+f shirel+f shirine+f shirisha+f shirley+f
shiv+m shivakari+f shobhana+f shodiyor+m shola shresth+f shresthi+f shreya+f shreyashi+f shridevi+f
shrishti+f shristi+f shubha+f shubhaprada+f shukrulloh+m shwet+f shyann+f shyanne+f shyrel+f siana+f siara+f
sibel+f sibilla+f sibongile+f sibusiso+m sibyl+f sibyla+f sibylle+f sico+m sicuro+m sid+m siddarth+m
siddhartha+m siddhi+f siddhran+m sidiq+m sidney sidoine+m sidon+m sidonia+f sidonie+f sidonio+m sidra+f
sidy+m sidónia+f siebe+m siem+m sien+f siena+f sienna+f siep+m sierra+f sifiso+m sigebert+m sigfrid+m
sigfrido+m sigfríd+m sigismond+m sigismondo+m sigmund+m signe+f sigrid+f sigurd+m sihab+m sihabeddin+m
sihem+f siir+f sijuade+m sil+m silan+f silas+m silja+f silje+f silke+f siloe+f silvan+m silvana+f silvano+m
silvere+m silverio+m silvester+m silvestr+m silvestro+m silvia silvian+m silviana+f silvie+f silvija+f
silvio+m silviu+m silvius+m silván+m silvána+f silvère+m sim+m sima+f simao+m simea+f simen+m simeon+m
simeona+f simeone+m simge+f simi+m similoluwa+f simina+f simion+m simisola+f simo+m simon+m simona+f simone
simonetta+f simonida+f simono+m simão+m siméon+m sina+f sinan+m sinasi+m sincere sindisiwe+f sindre+m sinem+f
sinenhlanhla+f sinesio+m sinfronio+m sinica+m sinică+m sinikka+f sinisa+m siniša+m sinja+f sinkler+m sintia+f
sipan siphephelo+f siphiwe+m sipho+m sir+m sira+f sire+m sireno+m siria+f siriano+m siricio+m sirin+f
sirine+f sirineu+m sirio+m siro+m sirojiddin+m siré+m siska+f sister+f sisto+m sitara+f sithembiso+m siti+f
siv+f sixt+m sixte+m sixtine+f sixtus+m siyanda+m sizakele+f sizani+f siënna+f sjoerd+m sjors+m skaidrite+f
skaidrīte+f skander+m skarlet+f skarleta+f skipped+f sky+m skye skyla+f skylar slamet+m slava+f slavek+m
slaven+m slavena+f slaviboj+m slavibor+m slavica+f slavka+f slavko+m slavoboj+m slavoj+m slavoljub+m
slavomil+m slavomila+f slavomir+m slavomira+f slavomír+m slavomíra+f slavěna+f slađana+f slobodan+m
slobodanka+f sloka+f sláva+f slávek+m slávka+f smaranda+f smeralda+f smil+m smiljana+f smilla+f smita+f
smriti+f sname+m snejana+f snezana+f snežana+f snjezana+f snježana+f soan+m soave+f sobeslav+m sobeslava+f
sobit+m soběslav+m soběslava+f soccorso+m socrate+m soda+f sodiq+m sofia+f sofiane+m sofie+f sofija+f
sofinjo+f sofio+f sofronia+f sofronie+f sofía+f sohan+m sohane+f sohib+m sokhna+f sokrat+m solal+m solange+f
soledad+f soleh+m solene+f solenn+f soline+f solocone+m solomon+m solon+m solveig+f solveiga+f solène+f som+m
soma somnath+m somu+m sona+f sondre+m songul+f songül+f sonia+f sonja+f sonjo+f sonke+m sonny+m sonya+f
soof+f sophia+f sophie+f soraia+f sorana+f soraya+f soren+m sorin+m sorina+f sostene+m sosteneo+m sostrato+m
soter+m sotira+f souleyman+m souleymane+m soumaya+f sowande+f soňa+f spano+m spartaco+m spela+f spencer+m
speranta+f speranza+f speranzio+m speranța+f spidola+f spiridon+m spirydion+m spytihnev+m spytihněv+m
spīdola+f srboljub+m srecko+m sredoje+m srećko+m srečko+m srna+f stacey+f stacy+f stan+m stana+f stanca+f
stancu+m stanford+m stanimir+m stanimír+m stanislao+m stanislas+m stanislav+m stanislava+f stanisław+m
stanko+m stanley+m stanton+m stasa+f stasta+m staza+f staša+f steen+m steeve+m stef+m stefan+m stefana+f
stefania+f stefanie+f stefanino+f stefano+m steffen+m stela stelian+m steliana+f stella+f steluta+f steluța+f
sten+m stepan+m stepana+f stepanida+f stepanka+f stephaans+m stephan+m stephane+m stephania+f stephanie+f
stephany+f stephen+m stephon+m ster+f sterling+m sterre+f stevan+m steve+m steven+m stevie stewart+m stig+m
stijn+m stiliano+m stina+f stine+f stipan+m stipe+m stiriaco+m stjepan+m stojan+m stojanka+f stojmir+m
stojmír+m stone+m storm+m strahinja+m stribor+m stuart+m stáza+f stéphane+m stéphanie+f stêr+f su+f suat+m
subash+m subhash+m subhashini+f subhasini+f subhi+m subodh+m subomi+f sucheta+f suci+f sude+f sudeva+f sudi+m
sue+f sue-marie+f suelen+f suheyl+m suhrob+m sujata+f sukanya+f sukru+m sulaymon+m sule+f suleyman+m sulton+m
suma+f suman+m sumayyah+f sumeet+m sumitra+f summer+f sunay+f suncica+f sune+m sunita+f sunniva+f sunny
sunčica+f suraj+m surano+m suresh+m sururi+m surya+m suryakant+m suryakanta+m suryakantam+f susan+f susana+f
susanna+f susanne+f susano+f sushant+m susheel+m sushil+m sushma+f susie+f suus+f suyuna+f suzan+f suzana+f
suzanne+f suze+f suzie+f suzon+f suélen+f svatava+f svatoboj+m svatobor+m svatomir+m svatomír+m svatopluk+m
svatoslav+m svatoslava+f svea+f sveatoslav+m svebor+m sven+m svend+m svenja+f sverre+m svetislav+m svetla+f
svetlana svetluse+f svetolik+m svetomir+m svetoslav+m svetozar+m svetozár+m sveva+f svitlana+f sviturno+m
svätopluk+m světla+f světlana+f světluše+f swami+m swan+m swann swapnil+m swara+f swarnalata+f swassane+f
sweta+f syahrini+f sybilla+f sybille+f syble+f sydnee+f sydney+f sydni+f sydnie+f sylva+f sylvain+m sylvan+m
sylvester+m sylvestre+m sylvia+f sylviane+f sylvie+f sylwester+m sylwia+f synne+f syrine+f szabolcs+m
szczepan+m szofi+f szofia+f szonja+f szymon+m szófia+f sába+m sámo+m sámuel+m sándor+m sára+f sáva+m sâkıp+m
sânziana+f sébastien+m ségolène+f sékou+m séléna+f séraphin+m sérgio+m sérine+f séréna+f séverin+m séverine+f
sílvia+f sîma+f sîpan sönke+m sören+m søren+m süheyl+m süleyman+m sıdkı+m sıla+f sırrı+m səbinə+f səhriyar+m
tabea+f tabita+f tabitha+f tabris+m taceddin+m tacjana+f tad+m taddeo+m tade+m tadeas+m tadej+m tadeo+m
tadeáš+m tadija+m taha+m tahir+m tahlia+f tahsin+m taib+m taide+m taina+f tais+f taisia+f taiwo tal+f talat+m
talay+m talea+f talha+m tali+f talia+f talip+m talis+m talita+f talivaldis+m talon+m talrits+m talya+f
tamara+f tamas+m tamer+m tami+f tamia+f tamina+f tamino+m tammaro+m tammo+m tammy+f tamás+m tamāra+f tana+f
tancrede+m tancredi+m tancrède+m taner+m tanguy+m tania+f tanirika+f tanja+f tanju+m tankred+m tanner+m
tansu+f tantri+f tanushree+f tanushri+f tanya+f tanyeli+f tao+m tapan+m tapani+m tapio+m tara+f taras+m
tarcisio+m tari tarik+m tarja+f tarkan+m tarquinia+f tarsilla+f tarso+m tarun+m taryn+f tarık+m tasa+f
tasdik+m tasha+f taskın+m tasnim tasnime+f taswir+m tatana+f tate+m tatiana+f tatjana+f tatum+f tatyana+f
taufan+m taufik+m taurean+m taurin+m tavares+m taya+f tayfun+m tayler+m taylor tayyar+m taziana+f taziano+m
tazio+m taïna+f taïs+f taşkın+m taťána+f tea+f teagan tecla+f ted+m teddy tedi+m teea+f teguh+m teije+m tej+m
teja+f tejas+m tejumola tekin+m tekinalp+m tekla+f telchide+m telemaco+m telica+f tellervo+f telly temel+m
temidayo+m temistocle+m temitope teo+m teobald+m teobaldo+m teodata+f teodolinda+f teodor+m teodora+f
teodorik+m teodoro+m teodosia+f teodosio+m teodoto+m teodoz+m teodozie+f teofan+m teofil+m teofila+f
teogene+m teohari+m teoman+m teona+f terenc+m terence+m terencius+m terencjusz+m terenzio+m teresa+f tereza+f
tereze+f terezia+f terezie+f terezija+f terezo+f teri+f terrance+m terrell+m terrence+m terri+f terrill+m
terry tertuliano+m terzo+m terézia+f terēze+f tesauro+m tesifonte+m tesnim+f tesnime+f tess+f tessa+f
tessie+f tetiana+f teudosia+f teun+m teunis+m tevfik+m tevhid+m tevin+m tezcan+m tezel+m tezer+f thabisa+f
thad+m thaddeus+m thadie+f thais+f thalea+f thalia+f thamsanqa+m thando+m thanina+f thaïs+f thea+f thelma+f
themba+m theo+m theobald+m theodor+m theodora+f theodore+m theodorik+m theodose+m theodosie+f theofan+m
theofil+m theofila+f theophane+m theophile+m theophraste+m theotime+m theresa+f therese+f theresia+f theron+m
therèse+f theunis+m theuns+m thiago+m thibaud+m thibault+m thibaut+m thibert+m thibo+m thierno+m thierry+m
thies+m thije+m thijmen+m thijn+m thijs+m thilo+m thirza+f thobeka+f thom+m thomas+m thora+f thorben+m
thore+m thorge+m thulani+m thulisile+f thurman+m théa+f théo+m théodora+f théodore+m théodose+m théophane+m
théophile+m théophraste+m thérèse+f tia+f tiago+m tian+m tiana+f tianna+f tiara+f tibaldo+m tibbe+m tiber+m
tiberia+f tiberio+m tiberiu+m tiberius+m tibo+m tibor+m tiburcius+m tiburzio+m tichomil+m tichomir+m
tichomír+m tichon+m ticone+m tidiane+m tieme+m tierra+f ties+m tiffany+f tiguida+f tihomir+m tiina+f tija+f
tijana+f tijmen+m tijn+m tijs+m til+m tilda+f tilen+m tilio+m till+m tilla+f tillman+m tillmann+m tim+m
timbul+m timea+f timeo+m timm+m timmothy+m timmy+m timo+m timofei+m timoleon+m timoléon+m timon+m timotei+m
timotej+m timoteo+m timoteus+m timothe+m timothee+m timothy+m timothée+m timur+m timéo+m tina+f tinca+f
tincuta+f tincuța+f tine tino+m tiphaine+f tira+f tiril+f tirone+m tirta+m tirtayasa+m tirza+f titi+f
titien+m titilayo+f titilope+m titin+f tito+m titouan+m titus+m tizian+m tiziana+f tiziano+m tizio+m tjark+m
tjasa+f tjaša+f tobia+m tobias+m tobiasz+m tobiloba+m tobin+m tobiáš+m toby+m tod+m todd+m todor+m tohir+m
toke+m toki+m tokunbo+m tolga+m tolomeo+m tolulope+f tolunay+m toluwalope toluwani+f toluwanimi+f tom+m
toma+m tomas+m tomasa+f tomaska+f tomaso+m tomasz+m tomaz+m tomaž+m tome+m tomi+m tomiloba+m tomislav+m
tomislava+f tomke+f tommaso+m tommie tommy+m tomo+m tomori+m tomás+m tomáš+m tomáška+f tomé+m tonci+m
toncica+f tone+m toney+m toni tonija+f tonka+f tonko+m tonnin+m tony+m tonya+f tonči+m tončica+f toon+m
tope+m tor+m torben+m torbjorn+m torbjörn+m tore+m torey torkvat+m torkvát+m torquato+m torrance+m torrey+m
torsten+m tosca+f toscane+f tosco+m toska+f toussaint+m toy toyip+m trace+m tracey+f traci+f tracy traian+m
trajan+m tranquillo+m trasea+f travis+m travon+m tre+m tremaine+m tremayne+m trent+m trenton+m tressa+f
tressie+f treva+f trever+m trevion+m trevor+m trey+m tri tricia+f trilochan+m trilochana+m trilok+m
trilokanath+m trilokesh+m triloki+m trine+f trinity+f trisha+f tristan+m tristano+m tristian+m tristin
triston+m troels+m trofim+m troy+m trpimir+m trpko+m trudie+f trycia+f trystan+m trīne+f tsabita+f tsipora+f
tuana+f tuba+f tudor+m tudora+f tudorita+f tudorița+f tudosia+f tufan+m tugay+m tugba+f tugiman+m tugrul+m
tugtekin+m tuhfe+m tulay+f tulin+f tullia+f tulliano+m tullio+m tumer+m tunahan+m tunar+m tunay+f tunc+m
tuncer+m tunç+m tunçer+m tuomas+m turan+m turgay+m turgut+m turi+m turibio+m turkan+f turkay+m turker+m
turkes+m turna+f turner+m turold+m tushar+m tussio+m tutku+f tuula+f tuulikki+f tuur+m tuva+f tuğba+f
tuğrul+m tuğtekin+m tvrtko+m twan+m twila+f tybalt+m tycho+m tygo+m tyler+m tymeo+m tymon+m tymoteusz+m
tyra+f tyree+m tyreek+m tyrel+m tyrell+m tyrese+m tyrique+m tyron+m tyrone+m tyshawn+m tyson+m táňa+f tülay+f
tülin+f tümer+m türkan+f türkay+m türker+m türkeş+m tālis+m tālivaldis+m tālrīts+m tīna+f tınas+m tərlan+m
ubaldo+m ubaydulloh+m ubertino+m uberto+m uchita+f uchqun+m uda+m udai+m udit+m udo+m ueli+m uffe+m ufuk+m
ugis+m ugo+m ugolina+f ugolino+m uguccione+m ugur+m uhra+f ujjawal+m ujjwal+m ukbe+m ulberto+m ulderico+m
ulduz+f ulf+m ulfa+f ulfet+f ulfo+m ulgen+m uli+f uliana+f ulices+m ulises+m ulisse+m uliva+f ulker ulku+f
ulkər+f ulla+f ulpiano+m ulrich+m ulrico+m ulrik+m ulrika+f ulstano+m ultimo+m ulus+f uluthando+f ulva+f
ulvi+m ulviye+f ulviyyə+f ulwazi+f ulya+f ulysse+m uma+f umang+m umar+m umay+m umaya+m umberto+m umi+f umid+m
umida+f umidulloh+m umile+m umit+m ummiye+f umran+f umur+m umuralp+m umut+m una+f unal+m undine+f undīne+f
unggul+m unique unjani+f unna+f unsel+f unseli+f upendra+m upik+m upton+m uqbaloy+f uranio+m urbain+m urban
urbano+m urdino+m urfon+m uriah+m uriel+m uriele+m urmila+f uros+m uroš+m urs+m ursicio+m ursino+m urska+f
ursmaro+m ursula+f ursule+f ursulo+f urška+f uršula+f uršuľa+f usame+m usha+f usman+m usmon+m usyi+f utama+m
utku uttam+m uve+m uygu+f uzayr+m uzbegim+f uzeyir+m uzodimma+m uğur+m uģis+m vaclav+m vaclava+f vada+f
vadim+m vafo+m vagn+m vaha+m vahdet+m vahid+m vahide+f vahâ+m vaidehi+f vaijayanthi+f vaijayanti+f
vaishnavi+f vaishno+f vaishvi+f vala+f valburga+f valdemar+m valdemara+f valdemars+m valdemārs+m valente+m
valentijn+m valentim+m valentin+m valentina+f valentine valentino+m valentins+m valentyn+m valentyna+f
valentín+m valentína+f valentýn+m valentýna+f valentīna+f valentīns+m valer+m valera+f valere+m valeri+m
valeria+f valerian+m valeriana+f valeriano+m valerico+m valerie valerii+m valerija+f valerijs+m valerio+m
valeriu valerián+m valery+m valfredo+m valfrido+m vali+f valid+m vallie+f valtena+m valter+m valtr+m
valtteri+m valère+m valér+m valéria+f valérie+f valéry+m valērija+f valērijs+m van vance+m vanda+f vanesa+f
vanessa+f vania+f vanja+m vanna+f vanya+f varalakshmi+f varo+m varvara+f vasanti+f vasco+m vasil+m vasile+m
vasili+m vasilica vasilică+m vasilie+m vasilina+f vasilisa+f vasja+m vasko+m vasliddin+f vasudev+m vasudeva+m
vasudha+f vasundhara+f vatroslav+m vaughn+m vavrinec+m vavřinec+m veaceslav vecdi+m veceaslav+m veceslav+m
veda+f vedang+m vedanga+m vedanshi+f vedasto+m vedat+m vedran+m vedrana+f veduna+f veerle+f vefa+m vefik+m
vega+m vehbi+m veikko+m veit+m vela+f velana+f velaphi+m velda+f veleslav+m veleslava+f veli+m velibor+m
velimir+m velimira+f velimír+m velina+f velio+m velislav+m velislava+f vella+f velma+f velva+f vena+f
venance+m venanzio+m vencel+m venceslao+m venceslas+m venceslav+m venceslava+f vendel+m vendelin+m
vendelina+f vendelín+m vendelína+f vendula+f vendulka+f venek+m venera+f veneranda+f venerando+m venere+f
venerio+m veniamin+m venka+f ventura+m venuse+f venusta+f venustiano+m venusto+m venuše+f vera+f verano+m
verda+f verdiana+f verdie+f vere+f verecondo+m verena+f verenzio+m vergie+f vergiliu+m verginia+f veriana+f
verica+f veridiana+f verla+f verlie+f vern+m verna+f verner+m vernice+f vernie vernon+m vero+m verona+f
veronica+f veronika+f veroniko+f veronique+f veroslav+m veroslava+f verulo+m verónica+f veselinka+f vesile+f
veslava+f vesma+f vesna+f vespasiano+m vesper+f vesta+f veta+f veysel+m veysi+m vezio+m vianney+m vibeke+f
vic+m vica+f vicdan+f vicenta+f vicente+m vicentia+f vicentiu+m vicenția+f vicențiu+m vicki+f vickie+f
vicky+f victoire+f victor+m victoria+f victorien+m victorin+m vid+m vida+f vidak+m vidal+m vidhur+m vidhya+m
vidiano+m vidone+m vidor+m vidur+m vidya+f vienna+f viera+f vieroslava+f vieve+f viggo+m vigile+m vigo+m
vijay+m vijeko+m vijolite+f vijolīte+f vik+m viktor+m viktoria+f viktorie+f viktorija+f viktorin+m viktoro+m
viktorín+m viktória+f vilcjo+m vildan+f vilde+f vilem+m vilema+f vilemina+f vilemína+f vilfredo+m vilhelm+m
vilhelmine+f vilhelmino+f vilhelmo+m vilhelmīne+f viliam+m viliana+f vilibald+m viliberto+m viljem+m ville+m
villy+m vilma+f vilmar+m vilmars+m vilmos+m vilmārs+m vilém+m viléma+f vilĉjo+m vimal+m vimala+f viman+m
vin+m vinay+m vince+m vincenc+m vincencie+f vincent+m vincentiu+m vincenza+f vincenzo+m vincențiu+m
vinciane+f vindonio+m vinebaldo+m vinfrido+m vinicio+m vinka+f vinnie+m vino+m vinsen+m vinz+m viola+f
violante+f violet+f violeta+f violetta+f violette+f violina+f viorel+m viorela+f viorelia+f viorica+f virag+f
virgie+f virgil+m virgile+m virgilio+m virgiliu+m virgin+m virginia+f virginie+f virginio+m virgínie+f
virman+m virone+m virág+f visarion+m viscardo+m vishnu+m vishwamitra+m visnja+f vissia+f vit+m vita+f vital+m
vitale+m vitali+m vitalia+f vitalico+m vitalie+m vitalii+m vitalijs+m vitalina+f vitazoslav+m vitezslav+m
vitezslava+f vito+m vitold+m vitor+m vitoria+f vitoslav+m vittore+m vittoria+f vittoriano+m vittorio+m
vitus+m vitória+f vitālijs+m viva+f vivaldo+m vive+f vivi+f vivian viviana+f viviane+f vivianne+f viviano+m
vivien vivienne+f vizbulite+f vizbulīte+f višnja+f vjekoslav+m vjenceslav+m vlad+m vlada+f vladan+m vladana+f
vladek+m vladena+f vladilena+f vladimer+m vladimir+m vladimira+f vladimiro+m vladimír+m vladimíra+f
vladislav+m vladislava+f vladivoj+m vladlen+m vladlena+f vlado+m vladěna+f vlaicu+m vlasta+f vlastimil+m
vlastimila+f vlastimir+m vlastimira+f vlastimír+m vlastimíra+f vlastislav+m vlastislava+f vlatka+f vlatko+m
vlk+m vodingo+m voichita+f voichița+f voicu+m vojen+m vojin+m vojislava+f vojmil+m vojmir+m vojmira+f
vojmír+m vojmíra+f vojslav+m vojslava+f vojtech+m vojteska+f vojtěch+m vojtěška+f vok+m voldemars+m
voldemārs+m volfango+m volfgang+m volkan+m vorsila+f voršila+f vosil+m vratislav+m vratislava+f vratko+m
vreni+f vrinda+f vrund+f vseboj+m vsebor+m vserad+m vseslav+m vsevolod+m vujadin+m vujica+f vuk+m vukan+m
vukasin+m vukašin+m vukica+f vukota+m vulmaro+m vulpiano+m vuslat+f vusumuzi+m vyas+m václav+m václava+f
vânia+f véronique+f víctor+m vít+m víta+f vítor+m vítoslav+m vítězslav+m vítězslava+f víťazoslav+m vēsma+f
věduna+f věnceslav+m věnceslava+f věnek+m věnka+f věra+f věroslav+m věroslava+f věslava+f všeboj+m všebor+m
všerad+m všeslav+m wacław+m wade+m wadi+m wael+m wage+m wahyu+m waino+m wakiman+m waldo+m wale+m walenty+m
walentyn+m walentyna+f waleran+m waleria+f walerian+m walery+m walgierz+m walid+m walker+m wallace+m walter+m
walton+m waluyo+m waly+m wanda+f wandrille+m wanesa+f wani+f wannes+m waqila+f ward+m wardaya+m wardi+m
warji+m warley+m warre+m warren+m warsa+m warsita+m warta+m washington+m wasis+m wassim+m watson+m wava+f
wawan+m wawrzyniec+m waylon+m wayne+m waël+m webster+m welat weldon+m wellington+m wende+f wendell+m wendy+f
werner+m weronika+f wes+m wesley+m wessel+m westley+m weston+m whitney+f wiara+f wibke+f widya+f wiebke+f
wiem+f wies+f wiktor+m wiktoria+f wilber+m wilbert+m wilbur+m wilburn+m wiley+m wilford+m wilfred+m
wilfredo+m wilfrid+m wilfried+m wilfryd+m wilhelm+m wilhelmina+f wilhelmine+f will+m willa+f willard+m
willem+m willi+m william+m willie willis+m willow+f willy+m wilma+f wilmer+m wilson+m wilton+m wincenty+m
winda+f winfield+m winifred+f winnifred+f winona+f winston+m wira+m wirda+f wirginia+f wisnu+m wissam+f
wissem+m witalis+m wm+m wolf+m wolfgang+m woodrow+m wout+m wouter+m wulan+f wulandari+f wuraola+f wyatt+m
wyman+m władysław+m włodzimierz+m xalima+f xanana+m xander+m xatun+f xatûn+f xaver+m xaverie+f xaverius+m
xavi+m xavier+m xaviere+f xavière+f xebat+m xem+m xenia+f xenie+f xenophon+m xezal+f ximena+f xochitl+f
xzavier+m xénia+f xénophon+m yaa+f yacine yacouba+m yadira+f yael+f yaelle+f yagmur+f yago+m yagız+m yahya+m
yahyo+m yakubu+m yalcın+m yalgın+m yalçın+m yaman+m yamileth+f yamina+f yana+f yance+f yango+m yani yanis+m
yann+m yanni+m yannic+m yannick+m yannik+m yannis+m yaprak+f yara+f yarah+f yaren+f yaretzi+f yaro+m yaron+m
yasar+m yasemin+f yasin+m yasmeen+f yasmin+f yasmina+f yasmine+f yasser+m yassin+m yassine+m yassir+m yavuz+m
yaw+m yaya yazid+m yazmin+f yaël+f yaëlle+f yağmur+f yağız+m yaşar+m yejide+f yekta yelda+f yeliz+f yener+m
yenthe+f yesenia+f yesim+f yessenia+f yessi+f yetkin+m yetunde+f yewande+f yeşim+f yfke+f yibanathi+f yigit+m
yinthe+f yiğit+m ylan+m ylvi+f ylvie+f yoan+m yoann+m yoav+m yoel+m yoga+m yogendra+m yogesh+m yoginder+m
yohan+m yohann+m yolanda+f yolande+f yona+f yonca+f yoni+m yono+m yoqub+m yorbek+m yoro+m yorqin+m yosef+m
yoshiko+f yosra+f yossef+m yosun+f youcef+m youmna+f youna+f younes+m youness+m younès+m youp+m youri+m
yousef+m yousra+f youssef+m youssou+m youssouf+m youssouph+m youssoupha+m yozida+f yoznur+m yoël+m ysaline+f
yse+f ysee+f yseult+f ysé+f ysée+f yuce+m yucel+m yuksel+m yulia+f yuliana+f yumi+f yumni+m yuna+f yuni+f
yunita+f yunus+m yuri+m yusiv+m yusuf+m yvan+m yven+m yves+m yvette+f yvonne+f yûsiv+m yüce+m yücel+m
yüksel+m yümni+m yıldırım+m yıldız+f yılmaz+m zabedeo+m zabina+f zabir+m zaboj+m zac+m zaccaria+m zaccheo+m
zach+m zachar+m zacharia+m zachariah+m zacharias+m zachariasz+m zacharie+m zachariáš+m zachary+m zache+m
zachery+m zaché+m zack+m zackary+m zackery+m zadig+m zaenab+f zafar+m zafer+m zafir+m zahar+m zaharia
zahide+f zahir+m zahit+m zahra+f zaida+f zain+m zainab+f zaira+f zakaria+m zakariya+m zakary+m zakarya+m
zakelina+f zaki+m zakir+m zala+f zalan+m zalindra+f zalán+m zama+f zamfir+m zamfira+f zamir+m zamira+f zan+m
zana zander+m zane+m zanele+f zaneta+f zanete+f zanis+m zanita+f zanna+f zanobi+m zara+f zaraza+f zaria+f
zarije+m zarina+f zarko+m zaur+m zavida+f zavis+m zayd+m zayn+m zayneb+f zayniddin+m zbislav+m zbyhnev+m
zbyhneva+f zbyhněv+m zbyhněva+f zbynek+m zbynka+f zbyněk+m zbysek+m zbyska+f zbyslav+m zbyslava+f zbyňka+f
zbyšek+m zbyška+f zdan+m zdana+f zdena+f zdenek+m zdenka+f zdenko+m zdeněk+m zderad+m zdeslav+m zdeslava+f
zdeňka+f zdik+m zdirad+m zdislav+m zdislava+f zdravko+m zdík+m zechariah+m zef+m zefiro+m zehra+f zeinab+f
zejnep+f zekai+m zekeriyya+m zekeriyyâ+m zekiye+f zelaya+f zelda+f zelibor+m zelie+f zeliha+f zelimir+m
zelimira+f zelinda+f zelislav+m zelislava+f zeljka+f zeljko+m zella+f zelma+f zelmir+m zelmira+f zeltite+f
zeltīte+f zena zenaide+m zenebio+m zenija+f zeno+m zenobia+f zenobie+f zenobio+m zenon+m zenone+m zenovia+f
zente+m zenzele+m zephirin+m zephyr+m zerdest+m zerdeşt+m zerrin+f zerya+f zeteny+m zetico+m zetta+f zev+m
zeyd+m zeynab+f zeyneb+f zeynel+m zeynep+f ziad+m ziedite+f ziedīte+f ziga+m zigfrida+f zigfrids+m zigfrīda+f
zigfrīds+m zigmars+m zigmund+m zigmārs+m zigrida+f zigrīda+f zihni+m zihnî+m zikmund+m zilan zile+f zilola+f
zin+f zina+f zinaida+f zineb+f zinedine+m zinovia+f zion zita+f zithulele+m zitomir+m zitomira+f zitoslav+m
zitoslava+f ziva+f zivan+m zivana+f ziver+m ziya+m ziyad+m ziyanda ziyo+m ziyâd+m zizi+f zlata+f zlatan+m
zlatica+f zlatka+f zlatko+m zlatomir+m zlatomira+f zlatomír+m zlatomíra+f zlatuse+f zlatuše+f zobuhle+f zoe+f
zoeva+f zoey+f zofia+f zofie+f zofija+f zohid+m zohir+m zohra+f zoia+f zoie+f zoila+f zoilo+m zoja+f zokir+m
zola+f zoltan+m zoltán+m zora+f zoran+m zorana+f zorina+f zorka+f zoroslav+m zoroslava+f zosim+m zosima+f
zosimo+m zoyir+m zoé+f zoéva+f zoë+f zrinislav+m zrinko+m zselyke+f zsofia+f zsolt+m zsombor+m zsófia+f
zubayr+m zubeyde+f zubeyr+m zubite+f zuhal+f zula+f zulaikha+f zulal+f zuleyha+f zulfa+f zulfikar+m zumrut+f
zuxra+f zuzana+f zuzanna+f zvezdana+f zvonimir+m zvonimira+f zvonimír+m zvonimíra+f zvonko+m zyad+m zygmunt+m
záboj+m záviš+m zâfir+m zâhit+m zénó+m zéphirin+m zétény+m zîlan+f zîn+f zübeyde+f zübeyr+m zühal+f zülal+f
züleyha+f zülfikâr+m zümrüt+f zīle+f ábel+m ádám+m ákos+m ámos+m ángel+m ángela+f ármin+m áron+m árón+m
áurea+f âmir+m ângelo+m åke+m åsa+f çaba çabdar çablı çabuş çalapkulu çankız çağan+m çağatay+m çağdaş+m
çağla+f çağlar+m çağlayan çağru çağrı+m çağrıbeğ çağrıhan+m çağrıtegin çağıl+f çelen+m çelik+m çemen çemgen
çetin+m çetinel+m çetiner+m çeykün çeşminaz+f çilay+f çilenti çiler+f çimen+f çise+f çisil+f çiçek+f çiçem
çiğdem çişem+f çobulmak çocukbörü çokramayul çolman çolpan çîya çölü çıgıl+f çıngır ève+f édith+f édouard+m
éleuthère+m élia+f éliane+f élias+m élie+m élisabeth+f élise+f élisée+m élodie+f éloïse+f élzéar+m éléna+f
éléonore+f émeline+f émeric+m émile+m émilie+f émérance+f émérencie+f énora+f épiphane+m éric+m érica+f
étienne+m éva+f évangéline+f évariste+m évelyne+f évrard+m ígor+m íris+f óscar+m ömer+m önder+m öykü+f
özcan+m özden özer+m özge+f özgür+m özhan+m özkan+m özlem+f özlen+f öznur+f ülfet+f ülgen+m ülker ülkü+f
ülkər+f ülviyyə+f ümit+m ümmiye+f ümran+f ünal+m ünsel+f ünseli+f üzeyir+m ādams+m ādolfs+m ārija+f ārijs+m
āris+m ĉarloto+f čarna+f časlav+m čedomir+m čeněk+m čestmír+m čestmíra+f čeňka+f čistoslav+m čistoslava+f
đina+f đorđe+m đura+m đurađ+m đurda+f đurica+f ērika+f ēriks+m ēvalds+m ģederts+m ģertrūde+f ģirts+m ĥimeno+f
īrisa+f ĵeromo+m ľubica+f ľubomír+m ľubomíra+f ľubor+m ľuboslav+m ľuboslava+f ľuboš+m ľudmila+f ľudomil+m
ľudomila+f ľudovít+m łazarz+m łucja+f łukasz+m řehoř+m řehořka+f şaban+m şadan+m şahap+m şahin+m şahinalp+m
şahsuvar+m şahsüvar+m şaiq+m şakir+m şamil+m şarani+m şayan+m şebnem+f şecaeddin+m şefik+m şehlevent+m
şehrazat+f şelale+f şemsi+m şenay+f şener+m şengül+f şennur+f şenol+m şerafettin+m şeref+m şerif+m şermin+f
şervan+m şevket+m şevki+m şevval+f şeyban+m şeyda+f şeyma+f şihab+m şihabeddin+m şiir+f şinasi+m şir+m şule+f
şâfi+m şêxmus+m şîlan+f şîrîn+f şükrü+m şəhriyar+m šalamoun+m šalomoun+m šarlota+f šavel+m šebastián+m
šimon+m šimona+f špela+f štef+m štefan+m štefánia+f štěpán+m štěpána+f štěpánka+f šárka+f šťasta+m żaneta+f
žakelina+f žakelína+f žan+m žaneta+f žanete+f žanis+m žanna+f žarko+m ždan+m ždana+f želibor+m želimír+m
želimíra+f želislav+m želislava+f željka+f željko+m želmír+m želmíra+f ženija+f žiga+m žigmund+m žitomír+m
žitomíra+f žitoslav+m žitoslava+f živa+f živan+m živana+f žofia+f žofie+f žubīte+f șerban+m ștefan+m
ștefana+f ștefania+f əhməd+m
`;
