# Jumps over code that is too long for a one-byte offset, forwards and backwards.
def long_if(n):
    if n:
        a = n + 1; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h + 1; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h % 1000; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h % 1000; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        return h
    return 'short'


def long_loop(n):
    total = 0
    while n:
        n -= 1
        if n % 2:
            continue
        a = n + 1; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h + 1; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h % 1000; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        if h > 10**6:
            break
        total += h
    else:
        return total
    return 'broke', total


def long_try(n):
    try:
        a = n + 1; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h + 1; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h % 1000; b = a * 2; c = b - 3; d = c + a; e = d * b; f = e - c; g = f + d; h = g - e
        a = h // (n - 5)
        return a
    except ZeroDivisionError as e:
        return e.args
    finally:
        print('finally', n)


print(long_if(0), long_if(1), long_if(7))
print(long_loop(3), long_loop(20), long_loop(400))
print(long_try(1), long_try(5))
