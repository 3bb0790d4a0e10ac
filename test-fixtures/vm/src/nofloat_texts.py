# Numbers from texts, where a text may say a float.
import json


def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e.args)


for text in ('0', '-0', '12', '1e3', '-1E5', '.5', '5.', 'inf', 'nan', '1_000', ' 7 ', '0x10', '1j', ''):
    err(lambda: int(text))
    err(lambda: int(text.encode()))
    err(lambda: int(text, 16))
for text in ('12', '-7', '[1, 2]', '{"a": 1}', '123abc', '-', '00', '1-1'):
    err(lambda: json.loads(text))
print(json.dumps([1, -2, True, None, {'a': 3}]))
