# json.loads and load: numbers, escapes, nesting, blanks, input kinds, and every kind of malformed text.
import json, io

def err(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e.args)


for t in ('null', 'true', 'false', '0', '-5', '1.5', '1e3', '-1.5E-2', '123456789012345678901234567890', '"a"', '""', '[]', '[1, 2, [3]]', '{"a": 1}', '{}', ' [ 1 , 2 ] ', '\n{"a":\t{"b": []}}\r\n', '"\\u00e9\\u20ac"',
          r'"\"\\\/\b\f\n\r\t"', '"caf\u00e9"', '[1,2', '[1 2]', '{"a" 1}', '{"a": 1', '{a: 1}', '"open', "'single'", '', ' ', 'nul', 'truefalse', '1.2.3', '--1', '[,]', '[1,]', '{,}', '{"a":1,}', '5 6', '[1] x', ']', '}', ':', ',', '"\\x"', '"\\u12"', '+1', '.5',
          '5.', '0x10', 'NaN', 'Infinity', '{"a": 1, "a": 2}', '{1: 2}', '{"k": [{"x": null}, true]}', '[[[[[[[[1]]]]]]]]', '"\\ud83d\\ude00"'):
    err(lambda: json.loads(t))
err(lambda: json.loads(b'{"bytes": 1}'))
err(lambda: json.loads(bytearray(b'[1]')))
err(lambda: json.loads(5))
err(lambda: json.loads(None))
err(lambda: json.loads())
err(lambda: json.load(io.StringIO('[1, 2]')))
err(lambda: json.load(io.BytesIO(b'"b"')))
err(lambda: json.load('text'))
err(lambda: json.load(5))
f = io.StringIO('{"first": 1} ')
err(lambda: json.load(f))
err(lambda: json.loads(json.dumps({'deep': [1, 2.5, None, True, 'x\n', {'y': []}]})) == {'deep': [1, 2.5, None, True, 'x\n', {'y': []}]})
