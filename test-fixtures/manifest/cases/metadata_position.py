metadata("1.0")
