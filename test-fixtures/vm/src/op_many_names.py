# More names and constants than one byte can number: names, texts and large integers of one module.
name000 = 'text number 0 of many'
name001 = 1000000000001
name002 = (2, 'pair 2')
name003 = b'bytes 3'
name004 = 4001.5
name005 = 'text number 5 of many'
name006 = 1000000000006
name007 = (7, 'pair 7')
name008 = b'bytes 8'
name009 = 9001.5
name010 = 'text number 10 of many'
name011 = 1000000000011
name012 = (12, 'pair 12')
name013 = b'bytes 13'
name014 = 14001.5
name015 = 'text number 15 of many'
name016 = 1000000000016
name017 = (17, 'pair 17')
name018 = b'bytes 18'
name019 = 19001.5
name020 = 'text number 20 of many'
name021 = 1000000000021
name022 = (22, 'pair 22')
name023 = b'bytes 23'
name024 = 24001.5
name025 = 'text number 25 of many'
name026 = 1000000000026
name027 = (27, 'pair 27')
name028 = b'bytes 28'
name029 = 29001.5
name030 = 'text number 30 of many'
name031 = 1000000000031
name032 = (32, 'pair 32')
name033 = b'bytes 33'
name034 = 34001.5
name035 = 'text number 35 of many'
name036 = 1000000000036
name037 = (37, 'pair 37')
name038 = b'bytes 38'
name039 = 39001.5
name040 = 'text number 40 of many'
name041 = 1000000000041
name042 = (42, 'pair 42')
name043 = b'bytes 43'
name044 = 44001.5
name045 = 'text number 45 of many'
name046 = 1000000000046
name047 = (47, 'pair 47')
name048 = b'bytes 48'
name049 = 49001.5
name050 = 'text number 50 of many'
name051 = 1000000000051
name052 = (52, 'pair 52')
name053 = b'bytes 53'
name054 = 54001.5
name055 = 'text number 55 of many'
name056 = 1000000000056
name057 = (57, 'pair 57')
name058 = b'bytes 58'
name059 = 59001.5
name060 = 'text number 60 of many'
name061 = 1000000000061
name062 = (62, 'pair 62')
name063 = b'bytes 63'
name064 = 64001.5
name065 = 'text number 65 of many'
name066 = 1000000000066
name067 = (67, 'pair 67')
name068 = b'bytes 68'
name069 = 69001.5
name070 = 'text number 70 of many'
name071 = 1000000000071
name072 = (72, 'pair 72')
name073 = b'bytes 73'
name074 = 74001.5
name075 = 'text number 75 of many'
name076 = 1000000000076
name077 = (77, 'pair 77')
name078 = b'bytes 78'
name079 = 79001.5
name080 = 'text number 80 of many'
name081 = 1000000000081
name082 = (82, 'pair 82')
name083 = b'bytes 83'
name084 = 84001.5
name085 = 'text number 85 of many'
name086 = 1000000000086
name087 = (87, 'pair 87')
name088 = b'bytes 88'
name089 = 89001.5
name090 = 'text number 90 of many'
name091 = 1000000000091
name092 = (92, 'pair 92')
name093 = b'bytes 93'
name094 = 94001.5
name095 = 'text number 95 of many'
name096 = 1000000000096
name097 = (97, 'pair 97')
name098 = b'bytes 98'
name099 = 99001.5
name100 = 'text number 100 of many'
name101 = 1000000000101
name102 = (102, 'pair 102')
name103 = b'bytes 103'
name104 = 104001.5
name105 = 'text number 105 of many'
name106 = 1000000000106
name107 = (107, 'pair 107')
name108 = b'bytes 108'
name109 = 109001.5
name110 = 'text number 110 of many'
name111 = 1000000000111
name112 = (112, 'pair 112')
name113 = b'bytes 113'
name114 = 114001.5
name115 = 'text number 115 of many'
name116 = 1000000000116
name117 = (117, 'pair 117')
name118 = b'bytes 118'
name119 = 119001.5
name120 = 'text number 120 of many'
name121 = 1000000000121
name122 = (122, 'pair 122')
name123 = b'bytes 123'
name124 = 124001.5
name125 = 'text number 125 of many'
name126 = 1000000000126
name127 = (127, 'pair 127')
name128 = b'bytes 128'
name129 = 129001.5
name130 = 'text number 130 of many'
name131 = 1000000000131
name132 = (132, 'pair 132')
name133 = b'bytes 133'
name134 = 134001.5
name135 = 'text number 135 of many'
name136 = 1000000000136
name137 = (137, 'pair 137')
name138 = b'bytes 138'
name139 = 139001.5
name140 = 'text number 140 of many'
name141 = 1000000000141
name142 = (142, 'pair 142')
name143 = b'bytes 143'
name144 = 144001.5
name145 = 'text number 145 of many'
name146 = 1000000000146
name147 = (147, 'pair 147')
name148 = b'bytes 148'
name149 = 149001.5
name150 = 'text number 150 of many'
name151 = 1000000000151
name152 = (152, 'pair 152')
name153 = b'bytes 153'
name154 = 154001.5
name155 = 'text number 155 of many'
name156 = 1000000000156
name157 = (157, 'pair 157')
name158 = b'bytes 158'
name159 = 159001.5
name160 = 'text number 160 of many'
name161 = 1000000000161
name162 = (162, 'pair 162')
name163 = b'bytes 163'
name164 = 164001.5
name165 = 'text number 165 of many'
name166 = 1000000000166
name167 = (167, 'pair 167')
name168 = b'bytes 168'
name169 = 169001.5
name170 = 'text number 170 of many'
name171 = 1000000000171
name172 = (172, 'pair 172')
name173 = b'bytes 173'
name174 = 174001.5
name175 = 'text number 175 of many'
name176 = 1000000000176
name177 = (177, 'pair 177')
name178 = b'bytes 178'
name179 = 179001.5


def use():
    return (
        name000,
        name004,
        name008,
        name012,
        name016,
        name020,
        name024,
        name028,
        name032,
        name036,
        name040,
        name044,
        name048,
        name052,
        name056,
        name060,
        name064,
        name068,
        name072,
        name076,
        name080,
        name084,
        name088,
        name092,
        name096,
        name100,
        name104,
        name108,
        name112,
        name116,
        name120,
        name124,
        name128,
        name132,
        name136,
        name140,
        name144,
        name148,
        name152,
        name156,
        name160,
        name164,
        name168,
        name172,
        name176,
    )


print(len(use()), use()[:6], use()[-5:])
print(name000, name001, name002, name003, name004, name177, name179)
print(sum(1 for n in globals() if n.startswith('name')))
try:
    name180
except NameError as e:
    print(e.args)
