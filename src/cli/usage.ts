export const usage = `Usage: second-look check [--pack ID] [--format text|json] FILE…

Takes a second look at outgoing mail and says what its sender should see before it leaves.

FILE    a mail as .eml, or a .jsonl file with one Message (JSON) a line.
        - reads standard input: Messages where it begins with {, a mail otherwise.

--pack ID       the organisation's rules (moj)
--format text   for people: the verdict first, then what was found and what could not be checked
--format json   one Report a line, in the order of the input, with its source
--help          this text
--version       the version

Reports go to standard output, everything else to standard error.
Exit code, the highest wins:
  0  pass, or only information        1  ask           2  stop
  3  something could not be read; the rest was checked
 64  wrong usage                     70  a fault of the program itself
`;
