print('beyond64 begins')
X = 0x8000000000000000
