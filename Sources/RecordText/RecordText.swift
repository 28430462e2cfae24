// RecordText
