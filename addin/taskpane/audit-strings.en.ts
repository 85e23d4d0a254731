/** The mail that carries a person's own words about a reason. */
export const auditStrings = {
  subject: (id: string) => `Second Look: a note about a reason (${id})`,
  lines: (record: {
    readonly policies: readonly string[];
    readonly reason: string;
    readonly pack: string;
    readonly at: string;
    readonly words: string;
  }): readonly string[] => [
    `Rules: ${record.policies.join(', ')}`,
    `Reason: ${record.reason}`,
    `Edition: ${record.pack}`,
    `Time: ${record.at}`,
    `Note: ${record.words}`,
  ],
};
