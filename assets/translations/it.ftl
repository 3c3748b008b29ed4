# Italian
