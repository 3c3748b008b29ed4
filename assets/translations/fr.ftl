# French
