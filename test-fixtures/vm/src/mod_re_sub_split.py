# re.sub and split: counts, group references, functions, empty matches, bytes, errors.
import re

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


err(lambda: re.sub('a', 'b', 'banana'))
err(lambda: re.sub('a', 'b', 'banana', 2))
err(lambda: re.sub('(a)(n)', r'\2\1', 'banana'))
err(lambda: re.sub('(a)(n)', r'<\g<1>\g<0>>', 'banana'))
err(lambda: re.sub('a', lambda m: m.group(0).upper() + '!', 'banana'))
err(lambda: re.sub('x', 'y', 'none'))
err(lambda: re.sub('a*', '-', 'baac'))
err(lambda: re.sub('', '-', 'abc'))
err(lambda: re.sub('^a', 'x', 'aaa'))
err(lambda: re.sub('a', r'\\n', 'a'))
err(lambda: re.sub('a', r'\9', 'a'))
err(lambda: re.sub('(a)', r'\g<7>', 'a'))
err(lambda: re.sub('a', r'\g<', 'a'))
err(lambda: re.sub(b'a', b'b', b'aXa'))
err(lambda: re.sub('a', 5, 'a'))
err(lambda: re.sub('a', lambda m: 5, 'a'))
err(lambda: re.sub('a', 'b', 5))
err(lambda: re.sub('a', 'b'))
err(lambda: re.compile('a').sub('b', 'aa', 1))
err(lambda: re.sub('a', 'b', 'aaa', 0))
err(lambda: re.sub('a', lambda m: 1 // 0, 'a'))
err(lambda: re.compile('[, ]+').split('a, b,c  d'))
err(lambda: re.compile(',').split('a,b,c', 1))
err(lambda: re.compile(',').split(''))
err(lambda: re.compile(',').split(',a,'))
err(lambda: re.compile('(,)').split('a,b'))
err(lambda: re.compile('x*').split('axb'))
err(lambda: re.compile(',').split(b'a,b'))
err(lambda: re.compile(b',').split(b'a,b'))
err(lambda: re.compile(',').split(5))
err(lambda: re.compile(',').split('a,b', 'x'))
err(lambda: re.split)
err(lambda: re.findall)
