/*
 * Words that show whether a name is used or spoken of. All in capitals, as tokens are.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const NAMED =
  'DATA INFORMATION MATERIAL MARKING MARKINGS CLASSIFICATION CLASSIFICATIONS CAVEAT CLEARANCE LABEL LABELS LEVEL LEVELS ' +
  'TIER TIERS DESCRIPTOR SYSTEM SYSTEMS NETWORK NETWORKS OR AND TO';

/** After an everyday word in capitals: it is the classification that is meant. */
export const AFTER_NAME = words(NAMED);

/** After a name, in small letters: the sentence is about the name, or about things of that kind. */
export const AFTER_MENTION = words(
  `${NAMED} IS ARE WAS WERE ISN AREN MEANS MEANT DOES DOESN SHOULD MUST CAN CANNOT MAY MIGHT WILL WOULD HAS HAVE HAD NEEDS ` +
    'REQUIRES APPLIES IN ON AS BUT IF WHEN THAN THAT WHICH ONLY MARKED CLASSIFIED HANDLING GUIDANCE TRAINING RULES WORK',
);

/** Before a name: the sentence goes on into it, so it is spoken of. */
export const BEFORE_MENTION = words(
  'A AN THE THIS THAT IS ARE WAS WERE BE BEEN AS FOR TO OF OR AND THAN FROM AT IN ON WITH ABOUT ABOVE BELOW NOT NO NON UP ' +
    'IT ITS ANY ALL OUR YOUR MY ITSELF NOW KEEP MARK MARKED MARKING CLASSIFIED CLASSIFY CLASSED CLASS CALLED HANDLE HANDLING ' +
    'SEND SENDING STORE STORING USE USING SHARE SHARING EMAILING LEVEL CLEARANCE VETTING TIER REMOVE ADD PUT WRITE SAYS',
);

/** Shortly before a bracketed name inside a sentence: it is an example. */
export const EXAMPLE_BEFORE = words(
  'E.G EG G EXAMPLE SUCH LIKE MARK MARKED MARKING MARKINGS PREFIX PUT ADD WRITE USE USING REMOVE TYPE TAG LABEL CALLED ' +
    'SAYS SAYING READS FORM FORMAT EITHER WORDS CLASSIFICATION CLASSIFICATIONS CAVEAT',
);

/** Before a name: a marking of somebody else's scheme. */
export const FOREIGN_BEFORE = words('NATO COSMIC EU UE US USA BUT FOR SEC DLM CAVEAT DOWNTO');
export const FOREIGN_AFTER = words('FOUO NOFORN UE EU');

/** What a mail program or a hurried sender puts before a subject, each followed by a colon. */
export const SUBJECT_PREFIX = words(
  'RE FW FWD AW WG SV VS TR RV YNT ATB ACCEPTED DECLINED TENTATIVE CANCELED CANCELLED UPDATED INVITATION REPLY RECALL ' +
    'EXTERNAL EXT URGENT DRAFT FINAL ACTION FYI',
);

/** The last word of a field's name. */
export const FIELD_NAME = words(
  'CLASSIFICATION MARKING MARKINGS HANDLING SENSITIVITY PROTECTIVEMARKING SECURITYCLASSIFICATION GSC GSCP INSTRUCTION ' +
    'INSTRUCTIONS',
);
/** The words that may stand before it. */
export const FIELD_WORDS = words(
  'SECURITY PROTECTIVE GOVERNMENT DATA DOCUMENT EMAIL E MAIL MESSAGE INFORMATION ASSET OVERALL CURRENT HANDLING THE UK HMG ' +
    'CLASSIFICATION MARKING',
);

/** What stands before a level, from the start of a sentence, by which a mail says how it is to be handled. */
export const STATEMENTS: ReadonlySet<string> = new Set([
  'DISPOSE OF AS',
  'HANDLE AS',
  'TREAT AS',
  'PLEASE HANDLE AS',
  'PLEASE TREAT AS',
]);
export const STATEMENT_SUBJECT = words('EMAIL MAIL MESSAGE');
export const STATEMENT_VERB = words('IS BEEN CLASSIFIED MARKED PROTECTIVELY AS HAS CLASSED');
