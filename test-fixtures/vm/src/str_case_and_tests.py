# str: upper, lower and the is* questions, on ASCII and beyond.
def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


texts = ('', 'a', 'A', 'abc', 'ABC', 'aBc', 'abc1', '123', '12a', ' ', ' \t\n\r\v\f', 'a b', '\u00e9', '\u00c9', '\u0661', '\u00a0', '!?', 'A1', '\x00')
for t in texts:
    print(ascii(t) if 'ascii' in globals() else repr(t), repr(t.upper()), repr(t.lower()), t.isalpha(), t.isdigit(), t.isspace(), t.isupper(), t.islower())
err(lambda: 'a'.upper(1))
err(lambda: 'a'.isalpha('b'))
err(lambda: str.upper('abc'))
err(lambda: str.upper(5))
err(lambda: str.upper())
err(lambda: str.isdigit(b'1'))
err(lambda: 'a'.title())
err(lambda: 'a'.ljust(3))
err(lambda: 'a'.zfill(3))
err(lambda: 'a'.capitalize())
err(lambda: 'a'.swapcase())
err(lambda: 'a'.isalnum())
err(lambda: 'a'.casefold())
