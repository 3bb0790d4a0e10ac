# Jumps in both directions over distances around the one-byte and two-byte limits, forward past 127 and back past 64.
def loop3(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        if x > 1000:
            break
    return x


def loop5(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        if x > 1000:
            break
    return x


def loop6(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        if x > 1000:
            break
    return x


def loop7(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        if x > 1000:
            break
    return x


def loop8(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        if x > 1000:
            break
    return x


def loop14(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        if x > 1000:
            break
    return x


def loop15(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
        if x > 1000:
            break
    return x


def loop16(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
        x = x * 3 + y - 15
        if x > 1000:
            break
    return x


def loop17(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
        x = x * 3 + y - 15
        x = x * 4 + y - 16
        if x > 1000:
            break
    return x


def loop40(x, y):
    while x < y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
        x = x * 3 + y - 15
        x = x * 4 + y - 16
        x = x * 5 + y - 17
        x = x * 6 + y - 18
        x = x * 7 + y - 19
        x = x * 3 + y - 20
        x = x * 4 + y - 21
        x = x * 5 + y - 22
        x = x * 6 + y - 23
        x = x * 7 + y - 24
        x = x * 3 + y - 25
        x = x * 4 + y - 26
        x = x * 5 + y - 27
        x = x * 6 + y - 28
        x = x * 7 + y - 29
        x = x * 3 + y - 30
        x = x * 4 + y - 31
        x = x * 5 + y - 32
        x = x * 6 + y - 33
        x = x * 7 + y - 34
        x = x * 3 + y - 35
        x = x * 4 + y - 36
        x = x * 5 + y - 37
        x = x * 6 + y - 38
        x = x * 7 + y - 39
        if x > 1000:
            break
    return x


def branch14(x, y):
    if x > y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
    elif x == y:
        x = x * 3 + y - 50
        x = x * 4 + y - 51
        x = x * 5 + y - 52
        x = x * 6 + y - 53
        x = x * 7 + y - 54
        x = x * 3 + y - 55
        x = x * 4 + y - 56
        x = x * 5 + y - 57
        x = x * 6 + y - 58
        x = x * 7 + y - 59
        x = x * 3 + y - 60
        x = x * 4 + y - 61
        x = x * 5 + y - 62
        x = x * 6 + y - 63
    else:
        x = x * 3 + y - 90
        x = x * 4 + y - 91
        x = x * 5 + y - 92
        x = x * 6 + y - 93
        x = x * 7 + y - 94
        x = x * 3 + y - 95
        x = x * 4 + y - 96
        x = x * 5 + y - 97
        x = x * 6 + y - 98
        x = x * 7 + y - 99
        x = x * 3 + y - 100
        x = x * 4 + y - 101
        x = x * 5 + y - 102
        x = x * 6 + y - 103
    for i in range(2):
        try:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
        except ValueError:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
        else:
            x += 1
        finally:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
    return x


def branch15(x, y):
    if x > y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
    elif x == y:
        x = x * 3 + y - 50
        x = x * 4 + y - 51
        x = x * 5 + y - 52
        x = x * 6 + y - 53
        x = x * 7 + y - 54
        x = x * 3 + y - 55
        x = x * 4 + y - 56
        x = x * 5 + y - 57
        x = x * 6 + y - 58
        x = x * 7 + y - 59
        x = x * 3 + y - 60
        x = x * 4 + y - 61
        x = x * 5 + y - 62
        x = x * 6 + y - 63
        x = x * 7 + y - 64
    else:
        x = x * 3 + y - 90
        x = x * 4 + y - 91
        x = x * 5 + y - 92
        x = x * 6 + y - 93
        x = x * 7 + y - 94
        x = x * 3 + y - 95
        x = x * 4 + y - 96
        x = x * 5 + y - 97
        x = x * 6 + y - 98
        x = x * 7 + y - 99
        x = x * 3 + y - 100
        x = x * 4 + y - 101
        x = x * 5 + y - 102
        x = x * 6 + y - 103
        x = x * 7 + y - 104
    for i in range(2):
        try:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
        except ValueError:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
        else:
            x += 1
        finally:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
    return x


def branch16(x, y):
    if x > y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
        x = x * 3 + y - 15
    elif x == y:
        x = x * 3 + y - 50
        x = x * 4 + y - 51
        x = x * 5 + y - 52
        x = x * 6 + y - 53
        x = x * 7 + y - 54
        x = x * 3 + y - 55
        x = x * 4 + y - 56
        x = x * 5 + y - 57
        x = x * 6 + y - 58
        x = x * 7 + y - 59
        x = x * 3 + y - 60
        x = x * 4 + y - 61
        x = x * 5 + y - 62
        x = x * 6 + y - 63
        x = x * 7 + y - 64
        x = x * 3 + y - 65
    else:
        x = x * 3 + y - 90
        x = x * 4 + y - 91
        x = x * 5 + y - 92
        x = x * 6 + y - 93
        x = x * 7 + y - 94
        x = x * 3 + y - 95
        x = x * 4 + y - 96
        x = x * 5 + y - 97
        x = x * 6 + y - 98
        x = x * 7 + y - 99
        x = x * 3 + y - 100
        x = x * 4 + y - 101
        x = x * 5 + y - 102
        x = x * 6 + y - 103
        x = x * 7 + y - 104
        x = x * 3 + y - 105
    for i in range(2):
        try:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
            x = x * 3 + y - 15
        except ValueError:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
            x = x * 3 + y - 15
        else:
            x += 1
        finally:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
    return x


def branch30(x, y):
    if x > y:
        x = x * 3 + y - 0
        x = x * 4 + y - 1
        x = x * 5 + y - 2
        x = x * 6 + y - 3
        x = x * 7 + y - 4
        x = x * 3 + y - 5
        x = x * 4 + y - 6
        x = x * 5 + y - 7
        x = x * 6 + y - 8
        x = x * 7 + y - 9
        x = x * 3 + y - 10
        x = x * 4 + y - 11
        x = x * 5 + y - 12
        x = x * 6 + y - 13
        x = x * 7 + y - 14
        x = x * 3 + y - 15
        x = x * 4 + y - 16
        x = x * 5 + y - 17
        x = x * 6 + y - 18
        x = x * 7 + y - 19
        x = x * 3 + y - 20
        x = x * 4 + y - 21
        x = x * 5 + y - 22
        x = x * 6 + y - 23
        x = x * 7 + y - 24
        x = x * 3 + y - 25
        x = x * 4 + y - 26
        x = x * 5 + y - 27
        x = x * 6 + y - 28
        x = x * 7 + y - 29
    elif x == y:
        x = x * 3 + y - 50
        x = x * 4 + y - 51
        x = x * 5 + y - 52
        x = x * 6 + y - 53
        x = x * 7 + y - 54
        x = x * 3 + y - 55
        x = x * 4 + y - 56
        x = x * 5 + y - 57
        x = x * 6 + y - 58
        x = x * 7 + y - 59
        x = x * 3 + y - 60
        x = x * 4 + y - 61
        x = x * 5 + y - 62
        x = x * 6 + y - 63
        x = x * 7 + y - 64
        x = x * 3 + y - 65
        x = x * 4 + y - 66
        x = x * 5 + y - 67
        x = x * 6 + y - 68
        x = x * 7 + y - 69
        x = x * 3 + y - 70
        x = x * 4 + y - 71
        x = x * 5 + y - 72
        x = x * 6 + y - 73
        x = x * 7 + y - 74
        x = x * 3 + y - 75
        x = x * 4 + y - 76
        x = x * 5 + y - 77
        x = x * 6 + y - 78
        x = x * 7 + y - 79
    else:
        x = x * 3 + y - 90
        x = x * 4 + y - 91
        x = x * 5 + y - 92
        x = x * 6 + y - 93
        x = x * 7 + y - 94
        x = x * 3 + y - 95
        x = x * 4 + y - 96
        x = x * 5 + y - 97
        x = x * 6 + y - 98
        x = x * 7 + y - 99
        x = x * 3 + y - 100
        x = x * 4 + y - 101
        x = x * 5 + y - 102
        x = x * 6 + y - 103
        x = x * 7 + y - 104
        x = x * 3 + y - 105
        x = x * 4 + y - 106
        x = x * 5 + y - 107
        x = x * 6 + y - 108
        x = x * 7 + y - 109
        x = x * 3 + y - 110
        x = x * 4 + y - 111
        x = x * 5 + y - 112
        x = x * 6 + y - 113
        x = x * 7 + y - 114
        x = x * 3 + y - 115
        x = x * 4 + y - 116
        x = x * 5 + y - 117
        x = x * 6 + y - 118
        x = x * 7 + y - 119
    for i in range(2):
        try:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
            x = x * 3 + y - 15
            x = x * 4 + y - 16
            x = x * 5 + y - 17
            x = x * 6 + y - 18
            x = x * 7 + y - 19
            x = x * 3 + y - 20
            x = x * 4 + y - 21
            x = x * 5 + y - 22
            x = x * 6 + y - 23
            x = x * 7 + y - 24
            x = x * 3 + y - 25
            x = x * 4 + y - 26
            x = x * 5 + y - 27
            x = x * 6 + y - 28
            x = x * 7 + y - 29
        except ValueError:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
            x = x * 3 + y - 15
            x = x * 4 + y - 16
            x = x * 5 + y - 17
            x = x * 6 + y - 18
            x = x * 7 + y - 19
            x = x * 3 + y - 20
            x = x * 4 + y - 21
            x = x * 5 + y - 22
            x = x * 6 + y - 23
            x = x * 7 + y - 24
            x = x * 3 + y - 25
            x = x * 4 + y - 26
            x = x * 5 + y - 27
            x = x * 6 + y - 28
            x = x * 7 + y - 29
        else:
            x += 1
        finally:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
    return x


def far(x, y):
    for i in range(3):
        if y:
            x = x * 3 + y - 0
            x = x * 4 + y - 1
            x = x * 5 + y - 2
            x = x * 6 + y - 3
            x = x * 7 + y - 4
            x = x * 3 + y - 5
            x = x * 4 + y - 6
            x = x * 5 + y - 7
            x = x * 6 + y - 8
            x = x * 7 + y - 9
            x = x * 3 + y - 10
            x = x * 4 + y - 11
            x = x * 5 + y - 12
            x = x * 6 + y - 13
            x = x * 7 + y - 14
            x = x * 3 + y - 15
            x = x * 4 + y - 16
            x = x * 5 + y - 17
            x = x * 6 + y - 18
            x = x * 7 + y - 19
            x = x * 3 + y - 20
            x = x * 4 + y - 21
            x = x * 5 + y - 22
            x = x * 6 + y - 23
            x = x * 7 + y - 24
            x = x * 3 + y - 25
            x = x * 4 + y - 26
            x = x * 5 + y - 27
            x = x * 6 + y - 28
            x = x * 7 + y - 29
            x = x * 3 + y - 30
            x = x * 4 + y - 31
            x = x * 5 + y - 32
            x = x * 6 + y - 33
            x = x * 7 + y - 34
            x = x * 3 + y - 35
            x = x * 4 + y - 36
            x = x * 5 + y - 37
            x = x * 6 + y - 38
            x = x * 7 + y - 39
            x = x * 3 + y - 40
            x = x * 4 + y - 41
            x = x * 5 + y - 42
            x = x * 6 + y - 43
            x = x * 7 + y - 44
            x = x * 3 + y - 45
            x = x * 4 + y - 46
            x = x * 5 + y - 47
            x = x * 6 + y - 48
            x = x * 7 + y - 49
            x = x * 3 + y - 50
            x = x * 4 + y - 51
            x = x * 5 + y - 52
            x = x * 6 + y - 53
            x = x * 7 + y - 54
            x = x * 3 + y - 55
            x = x * 4 + y - 56
            x = x * 5 + y - 57
            x = x * 6 + y - 58
            x = x * 7 + y - 59
            x = x * 3 + y - 60
            x = x * 4 + y - 61
            x = x * 5 + y - 62
            x = x * 6 + y - 63
            x = x * 7 + y - 64
            x = x * 3 + y - 65
            x = x * 4 + y - 66
            x = x * 5 + y - 67
            x = x * 6 + y - 68
            x = x * 7 + y - 69
            x = x * 3 + y - 70
            x = x * 4 + y - 71
            x = x * 5 + y - 72
            x = x * 6 + y - 73
            x = x * 7 + y - 74
            x = x * 3 + y - 75
            x = x * 4 + y - 76
            x = x * 5 + y - 77
            x = x * 6 + y - 78
            x = x * 7 + y - 79
            x = x * 3 + y - 80
            x = x * 4 + y - 81
            x = x * 5 + y - 82
            x = x * 6 + y - 83
            x = x * 7 + y - 84
            x = x * 3 + y - 85
            x = x * 4 + y - 86
            x = x * 5 + y - 87
            x = x * 6 + y - 88
            x = x * 7 + y - 89
            x = x * 3 + y - 90
            x = x * 4 + y - 91
            x = x * 5 + y - 92
            x = x * 6 + y - 93
            x = x * 7 + y - 94
            x = x * 3 + y - 95
            x = x * 4 + y - 96
            x = x * 5 + y - 97
            x = x * 6 + y - 98
            x = x * 7 + y - 99
            x = x * 3 + y - 100
            x = x * 4 + y - 101
            x = x * 5 + y - 102
            x = x * 6 + y - 103
            x = x * 7 + y - 104
            x = x * 3 + y - 105
            x = x * 4 + y - 106
            x = x * 5 + y - 107
            x = x * 6 + y - 108
            x = x * 7 + y - 109
            x = x * 3 + y - 110
            x = x * 4 + y - 111
            x = x * 5 + y - 112
            x = x * 6 + y - 113
            x = x * 7 + y - 114
            x = x * 3 + y - 115
            x = x * 4 + y - 116
            x = x * 5 + y - 117
            x = x * 6 + y - 118
            x = x * 7 + y - 119
            x = x * 3 + y - 120
            x = x * 4 + y - 121
            x = x * 5 + y - 122
            x = x * 6 + y - 123
            x = x * 7 + y - 124
            x = x * 3 + y - 125
            x = x * 4 + y - 126
            x = x * 5 + y - 127
            x = x * 6 + y - 128
            x = x * 7 + y - 129
            x = x * 3 + y - 130
            x = x * 4 + y - 131
            x = x * 5 + y - 132
            x = x * 6 + y - 133
            x = x * 7 + y - 134
            x = x * 3 + y - 135
            x = x * 4 + y - 136
            x = x * 5 + y - 137
            x = x * 6 + y - 138
            x = x * 7 + y - 139
            x = x * 3 + y - 140
            x = x * 4 + y - 141
            x = x * 5 + y - 142
            x = x * 6 + y - 143
            x = x * 7 + y - 144
            x = x * 3 + y - 145
            x = x * 4 + y - 146
            x = x * 5 + y - 147
            x = x * 6 + y - 148
            x = x * 7 + y - 149
            x = x * 3 + y - 150
            x = x * 4 + y - 151
            x = x * 5 + y - 152
            x = x * 6 + y - 153
            x = x * 7 + y - 154
            x = x * 3 + y - 155
            x = x * 4 + y - 156
            x = x * 5 + y - 157
            x = x * 6 + y - 158
            x = x * 7 + y - 159
            x = x * 3 + y - 160
            x = x * 4 + y - 161
            x = x * 5 + y - 162
            x = x * 6 + y - 163
            x = x * 7 + y - 164
            x = x * 3 + y - 165
            x = x * 4 + y - 166
            x = x * 5 + y - 167
            x = x * 6 + y - 168
            x = x * 7 + y - 169
            x = x * 3 + y - 170
            x = x * 4 + y - 171
            x = x * 5 + y - 172
            x = x * 6 + y - 173
            x = x * 7 + y - 174
            x = x * 3 + y - 175
            x = x * 4 + y - 176
            x = x * 5 + y - 177
            x = x * 6 + y - 178
            x = x * 7 + y - 179
            x = x * 3 + y - 180
            x = x * 4 + y - 181
            x = x * 5 + y - 182
            x = x * 6 + y - 183
            x = x * 7 + y - 184
            x = x * 3 + y - 185
            x = x * 4 + y - 186
            x = x * 5 + y - 187
            x = x * 6 + y - 188
            x = x * 7 + y - 189
            x = x * 3 + y - 190
            x = x * 4 + y - 191
            x = x * 5 + y - 192
            x = x * 6 + y - 193
            x = x * 7 + y - 194
            x = x * 3 + y - 195
            x = x * 4 + y - 196
            x = x * 5 + y - 197
            x = x * 6 + y - 198
            x = x * 7 + y - 199
            x = x * 3 + y - 200
            x = x * 4 + y - 201
            x = x * 5 + y - 202
            x = x * 6 + y - 203
            x = x * 7 + y - 204
            x = x * 3 + y - 205
            x = x * 4 + y - 206
            x = x * 5 + y - 207
            x = x * 6 + y - 208
            x = x * 7 + y - 209
            x = x * 3 + y - 210
            x = x * 4 + y - 211
            x = x * 5 + y - 212
            x = x * 6 + y - 213
            x = x * 7 + y - 214
            x = x * 3 + y - 215
            x = x * 4 + y - 216
            x = x * 5 + y - 217
            x = x * 6 + y - 218
            x = x * 7 + y - 219
            x = x * 3 + y - 220
            x = x * 4 + y - 221
            x = x * 5 + y - 222
            x = x * 6 + y - 223
            x = x * 7 + y - 224
            x = x * 3 + y - 225
            x = x * 4 + y - 226
            x = x * 5 + y - 227
            x = x * 6 + y - 228
            x = x * 7 + y - 229
            x = x * 3 + y - 230
            x = x * 4 + y - 231
            x = x * 5 + y - 232
            x = x * 6 + y - 233
            x = x * 7 + y - 234
            x = x * 3 + y - 235
            x = x * 4 + y - 236
            x = x * 5 + y - 237
            x = x * 6 + y - 238
            x = x * 7 + y - 239
            x = x * 3 + y - 240
            x = x * 4 + y - 241
            x = x * 5 + y - 242
            x = x * 6 + y - 243
            x = x * 7 + y - 244
            x = x * 3 + y - 245
            x = x * 4 + y - 246
            x = x * 5 + y - 247
            x = x * 6 + y - 248
            x = x * 7 + y - 249
            x = x * 3 + y - 250
            x = x * 4 + y - 251
            x = x * 5 + y - 252
            x = x * 6 + y - 253
            x = x * 7 + y - 254
            x = x * 3 + y - 255
            x = x * 4 + y - 256
            x = x * 5 + y - 257
            x = x * 6 + y - 258
            x = x * 7 + y - 259
            x = x * 3 + y - 260
            x = x * 4 + y - 261
            x = x * 5 + y - 262
            x = x * 6 + y - 263
            x = x * 7 + y - 264
            x = x * 3 + y - 265
            x = x * 4 + y - 266
            x = x * 5 + y - 267
            x = x * 6 + y - 268
            x = x * 7 + y - 269
            x = x * 3 + y - 270
            x = x * 4 + y - 271
            x = x * 5 + y - 272
            x = x * 6 + y - 273
            x = x * 7 + y - 274
            x = x * 3 + y - 275
            x = x * 4 + y - 276
            x = x * 5 + y - 277
            x = x * 6 + y - 278
            x = x * 7 + y - 279
            x = x * 3 + y - 280
            x = x * 4 + y - 281
            x = x * 5 + y - 282
            x = x * 6 + y - 283
            x = x * 7 + y - 284
            x = x * 3 + y - 285
            x = x * 4 + y - 286
            x = x * 5 + y - 287
            x = x * 6 + y - 288
            x = x * 7 + y - 289
            x = x * 3 + y - 290
            x = x * 4 + y - 291
            x = x * 5 + y - 292
            x = x * 6 + y - 293
            x = x * 7 + y - 294
            x = x * 3 + y - 295
            x = x * 4 + y - 296
            x = x * 5 + y - 297
            x = x * 6 + y - 298
            x = x * 7 + y - 299
            x = x * 3 + y - 300
            x = x * 4 + y - 301
            x = x * 5 + y - 302
            x = x * 6 + y - 303
            x = x * 7 + y - 304
            x = x * 3 + y - 305
            x = x * 4 + y - 306
            x = x * 5 + y - 307
            x = x * 6 + y - 308
            x = x * 7 + y - 309
            x = x * 3 + y - 310
            x = x * 4 + y - 311
            x = x * 5 + y - 312
            x = x * 6 + y - 313
            x = x * 7 + y - 314
            x = x * 3 + y - 315
            x = x * 4 + y - 316
            x = x * 5 + y - 317
            x = x * 6 + y - 318
            x = x * 7 + y - 319
            x = x * 3 + y - 320
            x = x * 4 + y - 321
            x = x * 5 + y - 322
            x = x * 6 + y - 323
            x = x * 7 + y - 324
            x = x * 3 + y - 325
            x = x * 4 + y - 326
            x = x * 5 + y - 327
            x = x * 6 + y - 328
            x = x * 7 + y - 329
            x = x * 3 + y - 330
            x = x * 4 + y - 331
            x = x * 5 + y - 332
            x = x * 6 + y - 333
            x = x * 7 + y - 334
            x = x * 3 + y - 335
            x = x * 4 + y - 336
            x = x * 5 + y - 337
            x = x * 6 + y - 338
            x = x * 7 + y - 339
            x = x * 3 + y - 340
            x = x * 4 + y - 341
            x = x * 5 + y - 342
            x = x * 6 + y - 343
            x = x * 7 + y - 344
            x = x * 3 + y - 345
            x = x * 4 + y - 346
            x = x * 5 + y - 347
            x = x * 6 + y - 348
            x = x * 7 + y - 349
            x = x * 3 + y - 350
            x = x * 4 + y - 351
            x = x * 5 + y - 352
            x = x * 6 + y - 353
            x = x * 7 + y - 354
            x = x * 3 + y - 355
            x = x * 4 + y - 356
            x = x * 5 + y - 357
            x = x * 6 + y - 358
            x = x * 7 + y - 359
            x = x * 3 + y - 360
            x = x * 4 + y - 361
            x = x * 5 + y - 362
            x = x * 6 + y - 363
            x = x * 7 + y - 364
            x = x * 3 + y - 365
            x = x * 4 + y - 366
            x = x * 5 + y - 367
            x = x * 6 + y - 368
            x = x * 7 + y - 369
            x = x * 3 + y - 370
            x = x * 4 + y - 371
            x = x * 5 + y - 372
            x = x * 6 + y - 373
            x = x * 7 + y - 374
            x = x * 3 + y - 375
            x = x * 4 + y - 376
            x = x * 5 + y - 377
            x = x * 6 + y - 378
            x = x * 7 + y - 379
            x = x * 3 + y - 380
            x = x * 4 + y - 381
            x = x * 5 + y - 382
            x = x * 6 + y - 383
            x = x * 7 + y - 384
            x = x * 3 + y - 385
            x = x * 4 + y - 386
            x = x * 5 + y - 387
            x = x * 6 + y - 388
            x = x * 7 + y - 389
            x = x * 3 + y - 390
            x = x * 4 + y - 391
            x = x * 5 + y - 392
            x = x * 6 + y - 393
            x = x * 7 + y - 394
            x = x * 3 + y - 395
            x = x * 4 + y - 396
            x = x * 5 + y - 397
            x = x * 6 + y - 398
            x = x * 7 + y - 399
            continue
        x += 1
    return x & 0xFFFF


def far_and(x, y):
    return x and (x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y + x * y) or (x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x - x)


print(loop3(1, 50) & 0xFF, branch14(1, 2) & 0xFF, far(1, 0), far_and(2, 3))
