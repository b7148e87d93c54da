/** What a language knows about names, handed to the stage as a value. */
export interface ActorRules {
  /** One spelling for a lower-case word (`centre` and `center` alike). */
  spelling(word: string): string;
  /** Words that do not count in an acronym or in comparing institutions: `of`, `the`, `for`. */
  readonly smallWords: ReadonlySet<string>;
  /** Words of institutions that many countries have: `ministry`, `police`, `court`. */
  readonly commonInstitutions: ReadonlySet<string>;
  /** Given names and their short forms, both directions, in lower case. */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Parts behind a family name that tell two people of one name apart: `jr`, `ii`. */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Parts that belong to the family name behind them: `van`, `al`, `de`. */
  readonly nameParticles: ReadonlySet<string>;
  /** One name for offices of one kind: `premier` and `prime minister` alike. */
  roleClass(role: string): string;
  /** Words before an unnamed actor that say nothing of who it is: `the`, `some`, `two`. */
  readonly determiners: ReadonlySet<string>;
}
