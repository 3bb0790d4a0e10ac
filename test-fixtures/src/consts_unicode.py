# Text whose printed form needs care: spaces that are not spaces, marks without width, private and last code points.
nbsp = "a\u00a0b"
soft_hyphen = "a\u00adb"
zero_width = "a\u200bb\u200d\ufeff"
line_separators = "a\u2028b\u2029c"
private_use = "\ue000\uf8ff"
noncharacter = "\uffff\ufffe"
last = "\U0010ffff"
latin1 = "\x80\x9f\xa1\xff"
arabic = "سلام"
hebrew = "שלום"
hangul = "한국어"
emoji_family = "👩\u200d👩\u200d👧"
flags = "🇦🇹🇨🇭"
order_bmp_high = "\uff5e after"
order_astral = "\U00010000 before or after"
größe = 3
変数 = "name of a variable"


def größer(argument_ä, b):
    return argument_ä > b


print(nbsp, soft_hyphen, zero_width, private_use, latin1)
print(arabic, hebrew, hangul, emoji_family, flags, größe, 変数, größer(2, 1))
