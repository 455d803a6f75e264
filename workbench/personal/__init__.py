"""What a person keeps on this computer for themselves: it is in no review file, and goes nowhere with one."""
