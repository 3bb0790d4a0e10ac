metadata(colour="red")
