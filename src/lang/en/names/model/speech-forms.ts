import { wordSet } from '../word-list.ts';

/** Forms of verbs whose subject is nearly always a person or a body. Written for crossread. */
export const SPEECH_FORMS = wordSet(`
say says said tell tells told ask asks asked add adds added explain explains explained argue argues argued warn warns
warned insist insists insisted note notes noted claim claims claimed announce announces announced declare declares
declared reply replies replied respond responds responded stress stressed suggest suggests suggested urge urges
urged acknowledge acknowledged admit admits admitted deny denies denied recall recalled remark remarked testify
testified tweet tweeted write writes wrote believe believes believed think thinks thought hope hopes hoped want
wants wanted agree agrees agreed promise promised vow vowed pledge pledged complain complained concede conceded
confirm confirms confirmed demand demands demanded describe described joke joked caution cautioned conclude
concluded comment commented estimate estimated met visited spoke speaks resigned died arrived replied signed
`);
