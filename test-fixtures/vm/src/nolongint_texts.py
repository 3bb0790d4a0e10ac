# Texts of integers near the end of small ones.
def err(f):
    try:
        return repr(f())
    except Exception as e:
        return type(e).__name__, e.args


for text in (
    '1073741823', '1073741824', '-1073741823', '-1073741824', '-1073741825', '2147483647', '2147483648', '4294967295', '10737418230', '99999999999x',
    '1073741824x', '1_073_741_823', '1_073_741_824', ' 1073741823 ', ' 1073741824 ', '000000000000000000001', '12x', '', '-',
):
    print(text, err(lambda: int(text)), err(lambda: int(text.encode())))
for text, base in (('3fffffff', 16), ('40000000', 16), ('-40000000', 16), ('0x3fffffff', 0), ('0x40000000', 0), ('1' * 30, 2), ('1' * 31, 2), ('hra0hr', 36), ('hra0hs', 36), ('zzzzzz', 36)):
    print(text, base, err(lambda: int(text, base)))
top = 0x3fffffff
for n in (top, -top - 1, 0x20000000, 0, -1):
    print(n, repr(n), hex(n), oct(n), bin(n))
    print('%d|%x|%X|%o|%20d|%-20d|%020d|%+d|%#x|%.15d' % (n, n, n, n, n, n, n, n, n, n))
    print('{}|{:x}|{:b}|{:o}|{:,}|{:_x}|{:>20}|{:^20}|{:=+20}|{:#X}|{:n}'.format(n, n, n, n, n, n, n, n, n, n, n))
import json

for text in ('1073741823', '1073741824', '[1, -1073741824]', '[1, -1073741825]'):
    print(text, err(lambda: json.loads(text)))
