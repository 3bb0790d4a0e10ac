# A heap that is unlocked without having been locked: it has as many locks as there can be.
import micropython


def count():
    first = micropython.heap_unlock()
    micropython.heap_lock()
    print(first)
    micropython.heap_lock()
    micropython.heap_lock()
    first = micropython.heap_unlock()
    second = micropython.heap_unlock()
    print(first, second)


def use():
    micropython.heap_unlock()
    try:
        [1] * 5
        refused = False
    except MemoryError:
        refused = True
    micropython.heap_lock()
    print(refused, [1] * 5)


count()
use()
