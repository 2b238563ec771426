// Looks at a return code before it is sent: a slip is said at once, and a wrong code stays here.
// The same sums as Reader and Checksum in the letterbox. The words come when somebody begins to type,
// so that the page itself stays light; until they are there everything is sent as it is typed.
(function () {
  'use strict'
  var LETTERS = 'abcdefghijklmnopqrstuvwxyz'
  var SEVEN = 7
  var WAYS_MAX = 256
  var numbers = null

  function take (words) {
    numbers = Object.create(null)
    words.split(' ').forEach(function (word, number) { numbers[word] = number })
    window.lookedAt = wrong
  }

  function fetchWords () {
    if (window.ourWords) {
      return
    }
    window.ourWords = take
    var place = 'OUR-WORDS'
    // Browsers that ask for it get the one place that a script of this page may come from.
    if (window.trustedTypes) {
      place = window.trustedTypes.createPolicy('words', {
        createScriptURL: function (asked) { return asked === place ? asked : '' }
      }).createScriptURL(place)
    }
    var script = document.createElement('script')
    script.src = place
    document.head.appendChild(script)
  }

  function timesAlpha (element) {
    var doubled = element << 1
    return doubled < 4096 ? doubled : doubled ^ 4179
  }

  function holds (seven) {
    var check = 0
    for (var i = 5; i >= 0; i--) {
      check = timesAlpha(check ^ seven[i])
    }
    return check === seven[6]
  }

  function oneSlipFrom (typed) {
    var found = Object.create(null)
    function add (word) {
      if (word in numbers) {
        found[numbers[word]] = true
      }
    }
    if (typed.length < 3 || typed.length > 9) {
      return []
    }
    for (var at = 0; at <= typed.length; at++) {
      var before = typed.slice(0, at)
      var after = typed.slice(at)
      for (var i = 0; i < LETTERS.length; i++) {
        add(before + LETTERS[i] + after)
        if (after) {
          add(before + LETTERS[i] + after.slice(1))
        }
      }
      if (after) {
        add(before + after.slice(1))
      }
      if (after.length > 1) {
        add(before + after[1] + after[0] + after.slice(2))
      }
    }
    return Object.keys(found).map(Number)
  }

  function fitting (choices, seven, found) {
    if (seven.length === SEVEN) {
      if (holds(seven)) {
        found[seven.slice(0, 6).join(' ')] = true
      }
      return found
    }
    choices[seven.length].forEach(function (number) {
      fitting(choices, seven.concat(number), found)
    })
    return found
  }

  function judged (words) {
    var ways = 1
    var slipped = false
    var choices = words.map(function (word) {
      var isOurs = word in numbers
      var choice = isOurs ? [numbers[word]] : oneSlipFrom(word)
      slipped = slipped || !isOurs
      ways *= choice.length
      return choice
    })
    if (ways === 0 || ways > WAYS_MAX) {
      return 'Check how each word is spelt'
    }
    var found = Object.keys(fitting(choices, [], Object.create(null))).length
    if (found === 1) {
      return ''
    }
    return found > 1 || slipped ? 'Check how each word is spelt' : 'Check each word, and the order of the words'
  }

  function runTogether (letters) {
    var seven = []
    var from = 0
    while (seven.length < SEVEN) {
      var size = 4
      while (size <= 8 && !(letters.slice(from, from + size) in numbers)) {
        size++
      }
      if (size > 8) {
        return 'A code has seven words'
      }
      seven.push(numbers[letters.slice(from, from + size)])
      from += size
    }
    if (from !== letters.length) {
      return 'A code has seven words'
    }
    return holds(seven) ? '' : 'Check each word, and the order of the words'
  }

  // What is wrong with what was typed, in words; empty if it can be a code.
  function wrong (typed) {
    if (typed.length > 400) {
      return 'A code has seven words'
    }
    var words = typed.normalize('NFKC').toLowerCase().split(/[^a-z]+/).filter(Boolean)
    return words.length === SEVEN ? judged(words) : runTogether(words.join(''))
  }

  function say (field, message) {
    var words = document.getElementById('code-looked-at')
    if (!words) {
      words = document.createElement('p')
      words.id = 'code-looked-at'
      words.className = 'nhsuk-error-message'
      words.setAttribute('role', 'alert')
      field.parentNode.insertBefore(words, field)
      field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' code-looked-at').trim())
    }
    words.textContent = message + '. If you are sure, press Continue again.'
    field.classList.add('nhsuk-input--error')
    field.focus()
  }

  // The team's computer has the last word: the same words pressed twice are sent as they are.
  function listen (form, field) {
    var before = null
    field.addEventListener('input', fetchWords)
    form.addEventListener('submit', function (event) {
      var message = numbers ? wrong(field.value) : ''
      if (message && field.value !== before) {
        event.preventDefault()
        before = field.value
        say(field, message)
      }
    })
  }

  var field = document.getElementById('code')
  if (field) {
    listen(field.form, field)
  }
})()
