/** How words put a number into a slot. */
export interface SlotForm {
  /**
   * `inside`: last word of the number's own words ("three dead"). `object`: straight before it ("killing three").
   * `behind`: soon behind it ("three people have died"). `undergone`: soon behind it, in the passive ("three people were
   * killed"). `toll`: before it in the sentence ("the death toll rose to five").
   */
  readonly where: 'inside' | 'object' | 'behind' | 'undergone' | 'toll';
  /** Counted nouns, in the singular, that the words put there. */
  readonly units: ReadonlySet<string>;
  /** Lower-case forms. */
  readonly words: ReadonlySet<string>;
}

/** A figure that every report of one event may give: the dead, those on board. */
export interface CountSlot {
  /** For a person: `dead`, `on board`. */
  readonly name: string;
  /** Tried in order. */
  readonly forms: readonly SlotForm[];
  /** True for figures that only grow as news comes in. */
  readonly grows: boolean;
  /** Whose figure it is: that of the event reported, or that of the subject of the verb ("the mill employs"). */
  readonly owner: 'event' | 'subject';
}

/** What a language knows about figures of one event. */
export interface SlotRules {
  /** Tried in order; a number belongs to the first that fits. */
  readonly slots: readonly CountSlot[];
  /** Forms of the passive auxiliary. */
  readonly passive: ReadonlySet<string>;
  /** Words before a verb or a number that deny it or leave open whether it is so: `could`, `not`, `if`. */
  readonly doubtful: ReadonlySet<string>;
  /** Words before a verb by which it has not happened yet, or not quite: `will`, `almost`. */
  readonly ahead: ReadonlySet<string>;
  /** The word straight before a verb that is only meant or wanted: `to`. */
  readonly infinitive: ReadonlySet<string>;
  /** Words before a number by which it is a part of another: `including`, `among`. */
  readonly part: ReadonlySet<string>;
  /** Words straight behind a number by which it is a part or a remainder: `of`, `others`, `more`. */
  readonly rest: ReadonlySet<string>;
  /** Words between a noun and the verb of its clause: `which`, `that`. */
  readonly relative: ReadonlySet<string>;
  /** Words by which a number holds for other times than the event's: `ago`, `since`. */
  readonly otherTimes: ReadonlySet<string>;
}
