# More locals than the sixteen short opcodes reach, and reads and writes of each of them.
def many(start):
    v0 = start + 0
    v1 = start + 1
    v2 = start + 2
    v3 = start + 3
    v4 = start + 4
    v5 = start + 5
    v6 = start + 6
    v7 = start + 7
    v8 = start + 8
    v9 = start + 9
    v10 = start + 10
    v11 = start + 11
    v12 = start + 12
    v13 = start + 13
    v14 = start + 14
    v15 = start + 15
    v16 = start + 16
    v17 = start + 17
    v18 = start + 18
    v19 = start + 19
    v20 = start + 20
    v21 = start + 21
    v22 = start + 22
    v23 = start + 23
    v24 = start + 24
    v25 = start + 25
    v26 = start + 26
    v27 = start + 27
    v28 = start + 28
    v29 = start + 29
    v30 = start + 30
    v31 = start + 31
    v32 = start + 32
    v33 = start + 33
    v34 = start + 34
    v35 = start + 35
    v36 = start + 36
    v37 = start + 37
    v38 = start + 38
    v39 = start + 39
    del v39
    v0 = v20 - v0
    v3 = v23 - v3
    v6 = v26 - v6
    v9 = v29 - v9
    v12 = v32 - v12
    v15 = v35 - v15
    v18 = v38 - v18
    v21 = v2 - v21
    v24 = v5 - v24
    v27 = v8 - v27
    v30 = v11 - v30
    v33 = v14 - v33
    v36 = v17 - v36
    return (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38)


def swapped():
    a0 = 0
    a1 = 1
    a2 = 2
    a3 = 3
    a4 = 4
    a5 = 5
    a6 = 6
    a7 = 7
    a8 = 8
    a9 = 9
    a10 = 10
    a11 = 11
    a12 = 12
    a13 = 13
    a14 = 14
    a15 = 15
    a16 = 16
    a17 = 17
    a18 = 18
    a19 = 19
    a16, a17, a18 = a18, a16, a17
    for a19 in range(2):
        a15 += a19
    return a15, a16, a17, a18, a19


print(many(100))
print(swapped())
