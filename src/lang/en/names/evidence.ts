/** Verbs, in dictionary form, whose subject is nearly always a person or a body. Written for crossread. */
export const SPEECH_VERBS = new Set(
  (
    'say tell add ask explain argue warn insist note claim announce declare reply respond state stress suggest urge ' +
    'acknowledge admit deny recall remark observe testify tweet write believe think hope want agree promise vow ' +
    'pledge complain concede confirm demand describe joke caution conclude continue comment estimate joined meet visit'
  ).split(' '),
);
