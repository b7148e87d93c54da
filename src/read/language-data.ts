/** The commonest function words of languages in Latin and Cyrillic script, by ISO 639-1 code, sorted by code. */
export const FUNCTION_WORDS: ReadonlyMap<string, string> = new Map([
  ['bg', 'на и в от за се да са че по не с към като си е ще'],
  ['cs', 'a v na se že je s z do o pro to ve k za od byl jsou'],
  ['da', 'og i at det er en til på som af for med den der ikke et har de var fra'],
  [
    'de',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden hat',
  ],
  [
    'en',
    'the of and to in a that is was for on with as by at it from be has he said have not are his this but',
  ],
  ['es', 'de la que el en y a los se del las un por con una para su al lo como más es no'],
  ['et', 'ja on ei et see mis kui ka oli oma ning ta aga või selle'],
  ['fi', 'ja on ei että se oli hän mutta ovat myös kuin ole mukaan sekä joka'],
  ['fr', 'de la le et les des en un une du que dans qui est pour au par sur il plus ne pas ce se'],
  ['hr', 'i u je na se da za su od s o koji iz a će kao ne te'],
  ['hu', 'a az és hogy nem is egy meg de csak volt mint ezt már'],
  ['it', 'di e il la che in a per un del è una i con non sono della si le da al nel ha'],
  ['lt', 'ir kad į su iš yra buvo tai ne po bet kaip jis už apie'],
  ['lv', 'un ir ka no uz ar par arī bet kas tika tas lai nav pēc'],
  ['nl', 'de van het een en in is dat op te zijn met voor niet aan er die om ook door was heeft'],
  ['no', 'og i det er som på en til av for med at har ikke den de et fra var om'],
  ['pl', 'w i na z że się do nie jest o to za od po jak przez jego oraz ale'],
  ['pt', 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao'],
  ['ro', 'de în și la a cu o că pe nu din un este care pentru să mai au'],
  ['ru', 'и в на не что с по из о к за для это как его от но был'],
  ['sk', 'a v na sa že je s z do o pre to vo k za od bol sú ako'],
  ['sl', 'in je v na se da za so z ki po s ne pa bo tudi kot'],
  ['sr', 'и у је на се да за су од са о који из а ће као не те'],
  ['sv', 'och i att det som en på är av för med till den har de inte ett om var han'],
  ['tr', 've bir bu da de için ile olarak daha çok olan gibi kadar sonra en'],
  ['uk', 'і в на не що з до та у про за від як це його для але'],
]);

/** Languages that a script alone tells, with the pattern of one of its letters; Japanese before Chinese. */
export const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];
