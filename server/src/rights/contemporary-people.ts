/** Living and recent people so widely known that their names in a prompt mean them. Full names only; the dictionary knows the earlier ones. */
export const contemporaryPeople: readonly string[] = [
  'Adele', 'Angela Merkel', 'Angelina Jolie', 'Ariana Grande', 'Arnold Schwarzenegger', 'Barack Obama', 'Ben Affleck', 'Benedict Cumberbatch', 'Bernie Sanders', 'Beyoncé',
  'Bill Gates', 'Billie Eilish', 'Brad Pitt', 'Britney Spears', 'Bryan Cranston', 'Cate Blanchett', 'Chris Evans', 'Chris Hemsworth', 'Christian Bale', 'Cristiano Ronaldo',
  'Daniel Craig', 'Daniel Radcliffe', 'David Attenborough', 'David Beckham', 'David Bowie', 'Denzel Washington', 'Donald Trump', 'Drew Barrymore', 'Dwayne Johnson', 'Ed Sheeran',
  'Elon Musk', 'Emma Stone', 'Emma Watson', 'Emmanuel Macron', 'Florence Pugh', 'Freddie Mercury', 'Gal Gadot', 'George Clooney', 'Greta Thunberg', 'Harrison Ford',
  'Harry Styles', 'Hillary Clinton', 'Hugh Jackman', 'Ian McKellen', 'Idris Elba', 'Jackie Chan', 'Jake Paul', 'Jeff Bezos', 'Jennifer Aniston', 'Jennifer Lawrence', 'Jennifer Lopez',
  'Joe Biden', 'Johnny Depp', 'Julia Roberts', 'Justin Bieber', 'Justin Trudeau', 'Kamala Harris', 'Kanye West', 'Kate Winslet', 'Keanu Reeves', 'Kendrick Lamar', 'Kim Jong-un',
  'Kim Kardashian', 'King Charles', 'Kobe Bryant', 'Kylie Jenner', 'Kylian Mbappé', 'Lady Gaga', 'LeBron James', 'Leonardo DiCaprio', 'Lewis Hamilton', 'Lionel Messi', 'Logan Paul',
  'Margot Robbie', 'Mark Cuban', 'Mark Zuckerberg', 'Matt Damon', 'Meghan Markle', 'Meryl Streep', 'Michael Jackson', 'Michael Jordan', 'Michelle Obama', 'Miley Cyrus', 'Morgan Freeman',
  'Mr Rogers', 'Narendra Modi', 'Natalie Portman', 'Neymar', 'Novak Djokovic', 'Olaf Scholz', 'Oprah Winfrey', 'Pedro Pascal', 'Pope Francis', 'Prince Harry', 'Prince William',
  'Queen Elizabeth', 'Rafael Nadal', 'Rihanna', 'Rishi Sunak', 'Robert De Niro', 'Robert Downey Jr', 'Robert Pattinson', 'Robin Williams', 'Roger Federer', 'Ryan Gosling', 'Ryan Reynolds',
  'Sam Altman', 'Samuel L Jackson', 'Sandra Bullock', 'Scarlett Johansson', 'Selena Gomez', 'Serena Williams', 'Shah Rukh Khan', 'Simone Biles', 'Snoop Dogg', 'Stephen Hawking',
  'Steve Jobs', 'Steven Spielberg', 'Sydney Sweeney', 'Taylor Swift', 'Tiger Woods', 'Timothée Chalamet', 'Tom Cruise', 'Tom Hanks', 'Tom Holland', 'Tupac Shakur', 'Usain Bolt',
  'Viola Davis', 'Vladimir Putin', 'Volodymyr Zelensky', 'Will Smith', 'Xi Jinping', 'Zendaya',
]
