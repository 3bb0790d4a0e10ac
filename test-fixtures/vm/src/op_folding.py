# What the compiler computes itself gives the same as when it is computed: integers, shifts, texts, conditions, tuples.
one, two, seven, hundred, minus = 1, 2, 7, 100, -7
pairs = (
    (-7 // 2, minus // two), (-7 % 2, minus % two), (7 // -2, seven // -two), (7 % -2, seven % -two), (1 << 100, one << hundred), ((1 << 100) >> 98, (one << hundred) >> 98), (2 ** 100, two ** hundred),
    (~7, ~seven), (-7, -seven), (7 & 2, seven & two), (7 ^ 2, seven ^ two), (-7 & 255, minus & 255), (1 << 31, one << 31), (1 << 62, one << 62), (1 << 63, one << 63), (0x7fffffff + 1, 0x7ffffffe + two),
    (100000 * 100000, (hundred * 1000) ** two), (7 / 2, seven / two), (not 7, not seven), (1 if 0 else 2, one if not seven else two), ('ab' 'cd', 'ab' + 'cd'), ((1, 2, (3,)), (one, two, (one + two,))),
)
for i, (folded, computed) in enumerate(pairs):
    print(i, folded, computed, folded == computed)
if 0:
    print('never')
elif 1:
    print('always')
else:
    print('never')
while 0:
    print('never')
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, not 0, not 1, 1 and 0 or 3, __debug__)
try:
    print(1 // 0)
except ZeroDivisionError as e:
    print(e.args)
try:
    print(1 << -1)
except ValueError as e:
    print(e.args)
try:
    print(2 ** -1, 0 ** 0)
    print(0 ** -1)
except ZeroDivisionError as e:
    print(e.args)
'a lone text'
5
(1, 2)
assert True, 'not evaluated'
