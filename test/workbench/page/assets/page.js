document.title = 'Page'
