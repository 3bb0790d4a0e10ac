print('word64 begins')
X = 0x7fffffffffffffff
Y = -0x8000000000000000
