print('word32 begins')
X = 0x7fffffff
