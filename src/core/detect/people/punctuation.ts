/** Code units of the punctuation that titles and names are read by. */
export const COMMA = 0x2c;
export const STOP = 0x2e;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const SLASH = 0x2f;
export const AMPERSAND = 0x26;
export const HYPHEN = 0x2d;
export const APOSTROPHE = 0x27;
export const EN_DASH = 0x2013;
