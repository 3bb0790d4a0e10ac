print('decimal begins')
X = 1.5
