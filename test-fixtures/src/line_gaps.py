# Long gaps between lines and long runs of code on one line: both shapes of an entry in the line table.
def gaps(x):
    x += 1





    x += 2
    # 0
    # 1
    # 2
    # 3
    # 4
    # 5
    # 6
    # 7
    # 8
    # 9
    # 10
    # 11
    # 12
    # 13
    # 14
    # 15
    # 16
    # 17
    # 18
    # 19
    # 20
    # 21
    # 22
    # 23
    # 24
    # 25
    # 26
    # 27
    # 28
    # 29
    # 30
    # 31
    # 32
    # 33
    # 34
    # 35
    # 36
    # 37
    # 38
    # 39
    x += 3


    # a paragraph of comment, line 0
    # a paragraph of comment, line 1
    # a paragraph of comment, line 2
    # a paragraph of comment, line 3
    # a paragraph of comment, line 4
    # a paragraph of comment, line 5
    # a paragraph of comment, line 6
    # a paragraph of comment, line 7
    # a paragraph of comment, line 8
    # a paragraph of comment, line 9
    # a paragraph of comment, line 10
    # a paragraph of comment, line 11
    # a paragraph of comment, line 12
    # a paragraph of comment, line 13
    # a paragraph of comment, line 14
    # a paragraph of comment, line 15
    # a paragraph of comment, line 16
    # a paragraph of comment, line 17
    # a paragraph of comment, line 18
    # a paragraph of comment, line 19
    # a paragraph of comment, line 20
    # a paragraph of comment, line 21
    # a paragraph of comment, line 22
    # a paragraph of comment, line 23
    # a paragraph of comment, line 24
    # a paragraph of comment, line 25
    # a paragraph of comment, line 26
    # a paragraph of comment, line 27
    # a paragraph of comment, line 28
    # a paragraph of comment, line 29
    # a paragraph of comment, line 30
    # a paragraph of comment, line 31
    # a paragraph of comment, line 32
    # a paragraph of comment, line 33
    # a paragraph of comment, line 34
    # a paragraph of comment, line 35
    # a paragraph of comment, line 36
    # a paragraph of comment, line 37
    # a paragraph of comment, line 38
    # a paragraph of comment, line 39
    # a paragraph of comment, line 40
    # a paragraph of comment, line 41
    # a paragraph of comment, line 42
    # a paragraph of comment, line 43
    # a paragraph of comment, line 44
    # a paragraph of comment, line 45
    # a paragraph of comment, line 46
    # a paragraph of comment, line 47
    # a paragraph of comment, line 48
    # a paragraph of comment, line 49
    # a paragraph of comment, line 50
    # a paragraph of comment, line 51
    # a paragraph of comment, line 52
    # a paragraph of comment, line 53
    # a paragraph of comment, line 54
    # a paragraph of comment, line 55
    # a paragraph of comment, line 56
    # a paragraph of comment, line 57
    # a paragraph of comment, line 58
    # a paragraph of comment, line 59
    # a paragraph of comment, line 60
    # a paragraph of comment, line 61
    # a paragraph of comment, line 62
    # a paragraph of comment, line 63
    # a paragraph of comment, line 64
    # a paragraph of comment, line 65
    # a paragraph of comment, line 66
    # a paragraph of comment, line 67
    # a paragraph of comment, line 68
    # a paragraph of comment, line 69
    # a paragraph of comment, line 70
    # a paragraph of comment, line 71
    # a paragraph of comment, line 72
    # a paragraph of comment, line 73
    # a paragraph of comment, line 74
    # a paragraph of comment, line 75
    # a paragraph of comment, line 76
    # a paragraph of comment, line 77
    # a paragraph of comment, line 78
    # a paragraph of comment, line 79
    # a paragraph of comment, line 80
    # a paragraph of comment, line 81
    # a paragraph of comment, line 82
    # a paragraph of comment, line 83
    # a paragraph of comment, line 84
    # a paragraph of comment, line 85
    # a paragraph of comment, line 86
    # a paragraph of comment, line 87
    # a paragraph of comment, line 88
    # a paragraph of comment, line 89
    # a paragraph of comment, line 90
    # a paragraph of comment, line 91
    # a paragraph of comment, line 92
    # a paragraph of comment, line 93
    # a paragraph of comment, line 94
    # a paragraph of comment, line 95
    # a paragraph of comment, line 96
    # a paragraph of comment, line 97
    # a paragraph of comment, line 98
    # a paragraph of comment, line 99
    # a paragraph of comment, line 100
    # a paragraph of comment, line 101
    # a paragraph of comment, line 102
    # a paragraph of comment, line 103
    # a paragraph of comment, line 104
    # a paragraph of comment, line 105
    # a paragraph of comment, line 106
    # a paragraph of comment, line 107
    # a paragraph of comment, line 108
    # a paragraph of comment, line 109
    # a paragraph of comment, line 110
    # a paragraph of comment, line 111
    # a paragraph of comment, line 112
    # a paragraph of comment, line 113
    # a paragraph of comment, line 114
    # a paragraph of comment, line 115
    # a paragraph of comment, line 116
    # a paragraph of comment, line 117
    # a paragraph of comment, line 118
    # a paragraph of comment, line 119
    # a paragraph of comment, line 120
    # a paragraph of comment, line 121
    # a paragraph of comment, line 122
    # a paragraph of comment, line 123
    # a paragraph of comment, line 124
    # a paragraph of comment, line 125
    # a paragraph of comment, line 126
    # a paragraph of comment, line 127
    # a paragraph of comment, line 128
    # a paragraph of comment, line 129
    # a paragraph of comment, line 130
    # a paragraph of comment, line 131
    # a paragraph of comment, line 132
    # a paragraph of comment, line 133
    # a paragraph of comment, line 134
    # a paragraph of comment, line 135
    # a paragraph of comment, line 136
    # a paragraph of comment, line 137
    # a paragraph of comment, line 138
    # a paragraph of comment, line 139
    # a paragraph of comment, line 140
    # a paragraph of comment, line 141
    # a paragraph of comment, line 142
    # a paragraph of comment, line 143
    # a paragraph of comment, line 144
    # a paragraph of comment, line 145
    # a paragraph of comment, line 146
    # a paragraph of comment, line 147
    # a paragraph of comment, line 148
    # a paragraph of comment, line 149
    # a paragraph of comment, line 150
    # a paragraph of comment, line 151
    # a paragraph of comment, line 152
    # a paragraph of comment, line 153
    # a paragraph of comment, line 154
    # a paragraph of comment, line 155
    # a paragraph of comment, line 156
    # a paragraph of comment, line 157
    # a paragraph of comment, line 158
    # a paragraph of comment, line 159
    # a paragraph of comment, line 160
    # a paragraph of comment, line 161
    # a paragraph of comment, line 162
    # a paragraph of comment, line 163
    # a paragraph of comment, line 164
    # a paragraph of comment, line 165
    # a paragraph of comment, line 166
    # a paragraph of comment, line 167
    # a paragraph of comment, line 168
    # a paragraph of comment, line 169
    # a paragraph of comment, line 170
    # a paragraph of comment, line 171
    # a paragraph of comment, line 172
    # a paragraph of comment, line 173
    # a paragraph of comment, line 174
    # a paragraph of comment, line 175
    # a paragraph of comment, line 176
    # a paragraph of comment, line 177
    # a paragraph of comment, line 178
    # a paragraph of comment, line 179
    # a paragraph of comment, line 180
    # a paragraph of comment, line 181
    # a paragraph of comment, line 182
    # a paragraph of comment, line 183
    # a paragraph of comment, line 184
    # a paragraph of comment, line 185
    # a paragraph of comment, line 186
    # a paragraph of comment, line 187
    # a paragraph of comment, line 188
    # a paragraph of comment, line 189
    # a paragraph of comment, line 190
    # a paragraph of comment, line 191
    # a paragraph of comment, line 192
    # a paragraph of comment, line 193
    # a paragraph of comment, line 194
    # a paragraph of comment, line 195
    # a paragraph of comment, line 196
    # a paragraph of comment, line 197
    # a paragraph of comment, line 198
    # a paragraph of comment, line 199
    # a paragraph of comment, line 200
    # a paragraph of comment, line 201
    # a paragraph of comment, line 202
    # a paragraph of comment, line 203
    # a paragraph of comment, line 204
    # a paragraph of comment, line 205
    # a paragraph of comment, line 206
    # a paragraph of comment, line 207
    # a paragraph of comment, line 208
    # a paragraph of comment, line 209
    # a paragraph of comment, line 210
    # a paragraph of comment, line 211
    # a paragraph of comment, line 212
    # a paragraph of comment, line 213
    # a paragraph of comment, line 214
    # a paragraph of comment, line 215
    # a paragraph of comment, line 216
    # a paragraph of comment, line 217
    # a paragraph of comment, line 218
    # a paragraph of comment, line 219
    # a paragraph of comment, line 220
    # a paragraph of comment, line 221
    # a paragraph of comment, line 222
    # a paragraph of comment, line 223
    # a paragraph of comment, line 224
    # a paragraph of comment, line 225
    # a paragraph of comment, line 226
    # a paragraph of comment, line 227
    # a paragraph of comment, line 228
    # a paragraph of comment, line 229
    # a paragraph of comment, line 230
    # a paragraph of comment, line 231
    # a paragraph of comment, line 232
    # a paragraph of comment, line 233
    # a paragraph of comment, line 234
    # a paragraph of comment, line 235
    # a paragraph of comment, line 236
    # a paragraph of comment, line 237
    # a paragraph of comment, line 238
    # a paragraph of comment, line 239
    # a paragraph of comment, line 240
    # a paragraph of comment, line 241
    # a paragraph of comment, line 242
    # a paragraph of comment, line 243
    # a paragraph of comment, line 244
    # a paragraph of comment, line 245
    # a paragraph of comment, line 246
    # a paragraph of comment, line 247
    # a paragraph of comment, line 248
    # a paragraph of comment, line 249
    # a paragraph of comment, line 250
    # a paragraph of comment, line 251
    # a paragraph of comment, line 252
    # a paragraph of comment, line 253
    # a paragraph of comment, line 254
    # a paragraph of comment, line 255
    # a paragraph of comment, line 256
    # a paragraph of comment, line 257
    # a paragraph of comment, line 258
    # a paragraph of comment, line 259
    # a paragraph of comment, line 260
    # a paragraph of comment, line 261
    # a paragraph of comment, line 262
    # a paragraph of comment, line 263
    # a paragraph of comment, line 264
    # a paragraph of comment, line 265
    # a paragraph of comment, line 266
    # a paragraph of comment, line 267
    # a paragraph of comment, line 268
    # a paragraph of comment, line 269
    # a paragraph of comment, line 270
    # a paragraph of comment, line 271
    # a paragraph of comment, line 272
    # a paragraph of comment, line 273
    # a paragraph of comment, line 274
    # a paragraph of comment, line 275
    # a paragraph of comment, line 276
    # a paragraph of comment, line 277
    # a paragraph of comment, line 278
    # a paragraph of comment, line 279
    # a paragraph of comment, line 280
    # a paragraph of comment, line 281
    # a paragraph of comment, line 282
    # a paragraph of comment, line 283
    # a paragraph of comment, line 284
    # a paragraph of comment, line 285
    # a paragraph of comment, line 286
    # a paragraph of comment, line 287
    # a paragraph of comment, line 288
    # a paragraph of comment, line 289
    # a paragraph of comment, line 290
    # a paragraph of comment, line 291
    # a paragraph of comment, line 292
    # a paragraph of comment, line 293
    # a paragraph of comment, line 294
    # a paragraph of comment, line 295
    # a paragraph of comment, line 296
    # a paragraph of comment, line 297
    # a paragraph of comment, line 298
    # a paragraph of comment, line 299
    x += 4
    return x


def one_line(a, b):
    return [a, b, a + b, a - b, a * b, a // b, a % b, a << b, a >> b, a | b, a & b, a ^ b, -a, -b, ~a, ~b, a < b, a > b, (a, b), [a, b], {a: b}]


def spread(
    a,
    b,
):
    return (
        a
        +
        b
        + one_line(
            a,



            b,
        )[2]
    )





















print(gaps(1), one_line(7, 2), spread(1, 2))
