# Text constants: short ones become qstrs, long ones become str objects; quotes, backslashes, line ends, other alphabets.
empty = ""
short = "short"
exactly_24 = "abcdefghijklmnopqrstuvwx"
exactly_25 = "abcdefghijklmnopqrstuvwxy"
long_text = "The quick brown fox jumps over the lazy dog, again and again and again."
quotes = "it's \"quoted\""
double_quotes = 'say "hello" to the reader of this long line'
backslash = "C:\\temp"
newline = "\n"
crlf = "\r\n"
lines = "one\ntwo\nthree\r\nfour\tfive and then some more"
controls = "\x01\x02\x1b[0m\x7f"
german = "größer"
greek = "αβγδε"
cjk = "漢字かな"
astral = "🐍"
astral_long = "🐍 python 🐍 micro 🐍 controller 🐍"
mixed_24_chars_but_more_bytes = "äöüäöüäöüäöüäöüäöüäöüäöü"
combining = "e\u0301a\u0308"
long_with_nul = "a long text with a NUL \x00 in the middle of it"
long_with_quote = "a long text with \" and ' and \\ and \n and \x80 in it"
html_names = "a<b>c&d é ñ ß ÷ ∞ ← ♥"
punctuation = " !#$%&()*+,-./:;<=>@[]^`{|}~"


def use_as_attribute(o):
    return getattr(o, "größe", None), o.__class__.__name__


def pieces():
    return "static", "end", "print", "value", "key", "", "\n", " ", "*", "/", "_", "utf-8"


print(len(empty), short, exactly_24, exactly_25, long_text)
print(repr(quotes), repr(double_quotes), backslash, repr(newline), repr(crlf), repr(lines), repr(controls))
print(german, greek, cjk, astral, astral_long, mixed_24_chars_but_more_bytes, combining)
print(repr(long_with_nul), repr(long_with_quote), html_names, punctuation)
print(pieces(), use_as_attribute(1))
