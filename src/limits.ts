/**
 * Every limit in one place: what the standards set, what keeps a hostile text, file or server from keeping a browser
 * busy, and how much a screen can show. The name says the unit; the comment says the reason.
 */

// The DNS (RFC 1035 §2.3.4)

/** Octets of a label in its ACE form. */
export const MAX_LABEL_OCTETS = 63;

/** Octets of a name in its ACE form, with its dots and without a final one: the 255 octets on the wire are 253 in writing. */
export const MAX_NAME_OCTETS = 253;

// A name

/** Code points of a name that are examined, as typed and as mapped: no name has as many, and each costs time at every key. */
export const MAX_NAME_CODE_POINTS = 1_000;

/** UTF-16 code units of an input that are read: room for a name in a long web address. */
export const MAX_INPUT_CODE_UNITS = 4_096;

/** Encodings inside each other that are read: a web address in a web address has two. */
export const MAX_ENCODINGS = 4;

/** Names in a text that are offered, and top-level domains for one: more is a list, which is checked as one. */
export const MAX_OFFERED_NAMES = 6;

/** Code points of a run that may combine with each other; the Stream-Safe Text Format (UAX 15 §13) knows none that is longer. */
export const MAX_SEGMENT_CODE_POINTS = 32;

/** Code points beyond the letters of almost every name whose properties are remembered: those of a name or two. */
export const MAX_REMEMBERED_CODE_POINTS = 2_000;

/** Names that look like another one: more than anybody reads. */
export const MAX_LOOKALIKES = 200;

/** Names that are validated to find these: a table may have thousands of characters that look like one. */
export const MAX_TRIED_LOOKALIKES = 400;

// A table, and the file that it comes in. Published tables for one script have up to half a million characters, 20,000
// elements with as many line breaks in between, 8 levels and 7 attributes.

/** Code points of a table with its ranges written out: more than all Han characters. */
export const MAX_TABLE_CODE_POINTS = 100_000;

/** Octets of an LGR file that are fetched. */
export const MAX_LGR_OCTETS = 8_388_608;

/** UTF-16 code units of an LGR file that are read. */
export const MAX_LGR_CODE_UNITS = 6_000_000;

/** Elements of an LGR file, and the texts between them. */
export const MAX_LGR_NODES = 200_000;

/** Elements of an LGR file inside each other: each level is a call of a function. */
export const MAX_LGR_LEVELS = 50;

/** Attributes of one element of an LGR file. */
export const MAX_LGR_ATTRIBUTES = 50;

/** Code points of a sequence in a table: no label has more. */
export const MAX_SEQUENCE_CODE_POINTS = 63;

/** UTF-16 code units of the name of a rule, which a finding tells. */
export const MAX_RULE_NAME_CODE_UNITS = 100;

/** Elements in the rules of an LGR file: each is asked at every place of a label. */
export const MAX_LGR_OPERATORS = 5_000;

/** Steps that the rules of a table take over a label, of some 100 nanoseconds: a name that takes more is refused. No label of a public table takes a hundredth. */
export const MAX_RULE_STEPS = 300_000;

/** Rules in rules, written out or by name: each level is a call of a function. Public tables have five. */
export const MAX_RULE_LEVELS = 100;

/** Ways of a context rule to hold that are tried one by one at each place of a label: rules about hyphens have three. */
export const MAX_EDGE_WAYS = 8;

/** Properties of Unicode that the classes of an LGR file name: all code points are asked about each. */
export const MAX_LGR_PROPERTIES = 16;

/** Properties of all objects and items of all lists in a table that comes as data: an entry has some five. */
export const MAX_TABLE_PROPERTIES = 2_000_000;

/** Ranges of code points that the classes of an LGR file come to, and that are combined for them: a thousand times all of Unicode's scripts. */
export const MAX_LGR_RANGES = 1_000_000;

/** Steps that are taken in search of a label's variants, and for its index label: some thousand labels are tried, or ten thousand short ones. */
export const MAX_VARIANT_STEPS = 200_000;

/** Variants of an entry in an LGR file: public tables have up to 14. */
export const MAX_ENTRY_VARIANTS = 1_000;

/** Variants of a name that are listed: more than anybody reads. */
export const MAX_LISTED_VARIANTS = 100;

/** Octets of the list of the newest tables, and of one of these tables; the largest that is served has a tenth. */
export const MAX_MANIFEST_OCTETS = 65_536;
export const MAX_TABLE_OCTETS = 262_144;

/** Octets of all tables that are fetched at once. */
export const MAX_TABLES_OCTETS = 1_048_576;

/** Tables of an address that are read from the database, or that another tab tells of. */
export const MAX_KEPT_TABLES = 100;

/** By how much the version of a table may be above that of the script's: no registry changes its rules as often. */
export const MAX_VERSIONS_AHEAD = 100;

// A list

/** UTF-16 code units of a line, or of a quoted cell: a longer one is a quotation mark or a line that never ends. */
export const MAX_RECORD_CODE_UNITS = 65_536;

/** Octets at the start of a file that tell whether it is text: the parts of an Excel file are named in its first ones. */
export const MAX_PROBED_OCTETS = 4_096;

/** Octets, from the first one on that is no UTF-8, whose letters tell the encoding of a file: some hundred names. */
export const MAX_ENCODING_SAMPLE_OCTETS = 16_384;

/** UTF-16 code units of a list that decide on its separator and its columns: some hundred rows. */
export const MAX_HEAD_CODE_UNITS = 16_384;

/** Lines that could not be read, which are named: more of them are counted. */
export const MAX_NAMED_LINES = 5;

/** Titles and lines of instructions above a list: more of them are a list. */
export const MAX_TITLES = 20;

/** Columns of a list: a line with more separators is no table. */
export const MAX_COLUMNS = 50;

/** Rows that are stored together: whoever reads one of them decodes all. */
export const MAX_ROWS_TOGETHER = 500;

/** Workers that judge a list in a page: each takes up to 80 MB in Chromium, and one thread reads and stores for all. */
export const MAX_JUDGES = 8;

/** UTF-16 code units of a cell that are looked at to tell whether it may be a domain name. */
export const MAX_PROBED_CODE_UNITS = 300;

/** UTF-16 code units of a cell that are kept in a result: a name has 253 octets, a web address some more. */
export const MAX_CELL_CODE_UNITS = 500;

/** UTF-16 code units of a pasted list that stay in the text field: browsers take seconds to lay out more. */
export const MAX_PASTED_CODE_UNITS = 200_000;

/** Groups of a list that are told apart, and the rows of each that are written out: a mail with more is read by nobody. */
export const MAX_GROUPS = 10_000;
export const MAX_GROUP_ROWS = 200;

/** Names that a summary lists by how many applied for them. */
export const MAX_TOP_NAMES = 10;

// A link

/** UTF-16 code units of a link in a QR code: an address of a page and the longest name. More make modules too fine for a telephone. */
export const MAX_QR_CODE_UNITS = 600;

// A receipt

/** UTF-16 code units of a file with a receipt: one of the longest name has a tenth. */
export const MAX_RECEIPT_CODE_UNITS = 1_000_000;

/** Lines of a receipt that are compared with each other: one of the longest name has a tenth. */
export const MAX_COMPARED_LINES = 3_000;

/** Milliseconds by which the clocks of two machines may differ: a receipt that is later than now by more has a wrong time. */
export const MAX_CLOCK_DIFFERENCE = 600_000;

// A screen

/** Milliseconds that an element stays empty for a language that is on its way: it speaks English until it comes. */
export const MAX_LANGUAGE_WAIT = 3_000;

/** Messages about one name; those beyond are counted. */
export const MAX_LISTED_MESSAGES = 6;

/** Top-level domains that a sentence names: of more, all but the last one, and that there are others. */
export const MAX_LISTED_TLDS = 4;

/** Rows of a table of characters that are shown in full: browsers take seconds to lay out more, and nobody looks through them. */
export const MAX_SHOWN_CHARACTERS = 2_000;

/** Characters that were found in a narrow column; the rest is shown when someone asks. */
export const MAX_FOUND_CHARACTERS = 8;

/** Characters that are searched for and not permitted; of more, the likeliest. */
export const MAX_NOT_PERMITTED = 4;

/** Characters side by side that are all in the page: of more, only those in sight are. */
export const MAX_TILES = 600;

/** Names that belong together with one that is looked at; those beyond are not looked for. */
export const MAX_SHOWN_VARIANTS = 20;

/** Faults of one kind in a table that are told; those beyond are counted. */
export const MAX_LISTED_FAULTS = 5;

/** Characters that a sentence about a change of a table lists. */
export const MAX_LISTED_CHARACTERS = 20;

/** The same in a terminal, which has more room; programs are told all. */
export const MAX_TOLD_CHARACTERS = 300;

/** Names that an answer suggests: more of them are no help. */
export const MAX_SHOWN_SUGGESTIONS = 4;

/** Characters that the row of a top-level domain names: its reason has room for a few words. */
export const MAX_NAMED_CHARACTERS = 4;

/** Languages that a row of the table names; where there are more, they are counted. */
export const MAX_LISTED_LANGUAGES = 5;

/** Causes of faults in a list that are shown at once: whoever asks sees the others. */
export const MAX_SHOWN_CAUSES = 8;

/** Rows of a list that are printed: some ten pages. */
export const MAX_PRINTED_ROWS = 500;

/** What a page shows of a report on a list; whoever wants more of it saves it. */
export const MAX_SHOWN_GROUPS = 100;
export const MAX_SHOWN_ALIKE = 100;
export const MAX_SHOWN_LETTERS = 12;

/** Milliseconds in which a page's own service has to say whether a name can be had; later, nothing is known of it. */
export const AVAILABILITY_PATIENCE = 10_000;

/** Rows of a draw that a page shows: whoever wants all of them saves the file. */
export const MAX_LISTED_LOTS = 100;

/** Rows of a draw with the same fault that are told; those beyond are counted. */
export const MAX_LISTED_ROWS_AT_FAULT = 10;

/** Names of a list that two tables judge differently, and that are shown: the file that is saved has all. */
export const MAX_SHOWN_CHANGES = 500;

/** Code points of the name of a column, or of a piece of a file, that is quoted in a sentence. */
export const MAX_QUOTED_CODE_POINTS = 60;

/** Characters of the ACE form in the name of a saved file, which file systems keep short. */
export const MAX_FILE_NAME_OCTETS = 200;

/** Combining marks in a row that are shown: more would cover the lines above and below. */
export const MAX_SHOWN_MARKS = 2;

/** UTF-16 code units of a query in the table: nothing is found by more, and a pasted page would be compared word by word. */
export const MAX_QUERY_CODE_UNITS = 99;

/** Pixels of the height of a frame, whatever the page in it says. */
export const MAX_FRAME_PIXELS = 10_000;

/** Pixels of the height of what is scrolled: browsers draw nothing below some 16 million. */
export const MAX_SCROLL_PIXELS = 10_000_000;

/** Pixels of a canvas, in all and in its height: Safari on a telephone takes no more. */
export const MAX_CANVAS_PIXELS = 16_000_000;
export const MAX_CANVAS_HEIGHT_PIXELS = 16_000;
