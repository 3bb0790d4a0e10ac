# A class whose body raises: from then on names are those of the unfinished class, until the importing of the module ends.
def look():
    return later


def names(d):
    return sorted(k for k in d if k[0] != '_')


try:

    class Broken:
        inside = 1
        raise ValueError('no')

except ValueError as e:
    print('caught', e)
later = 5
print(later, inside, names(locals()), names(globals()))
try:
    print(look())
except NameError as e:
    print(e)
try:
    del look
except KeyError as e:
    print('KeyError', e)
print(look is not None)


class Whole:
    x = 1


print(names(locals()), names(globals()))


def make():
    class Inner:
        y = 1 / 0


try:
    make()
except ZeroDivisionError as e:
    print(e)
print(names(locals()), names(globals()))
