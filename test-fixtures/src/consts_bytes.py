# Bytes constants: empty, short, long, every byte value, and an equal text beside them.
empty = b""
short = b"abc"
text_of_same_content = "abc"
nul = b"\x00"
many_nuls = b"\x00\x01\x00\x02\x00"
quotes = b"\"'\\\r\n\t"
every_byte = (
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f"
    b"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f"
    b' !"#$%&' + b"'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
    b"abcdefghijklmnopqrstuvwxyz{|}~\x7f"
)
high = b"\x80\x81\xfe\xff"
utf8 = b"gr\xc3\xb6\xc3\x9fer"
long_run = b"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" b"-end"
print(empty, short, text_of_same_content, nul, many_nuls, quotes, high, utf8, len(every_byte), len(long_run))
