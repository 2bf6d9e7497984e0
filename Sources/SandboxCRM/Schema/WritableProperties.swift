extension PropertyTable {
  /// Properties that every portal has and whose values can be set.
  static let writable = """
    email|Email|string/text|
    firstname|First Name|string/text|
    lastname|Last Name|string/text|
    phone|Phone Number|string/phonenumber|
    mobilephone|Mobile Phone Number|string/phonenumber|
    company|Company Name|string/text|
    jobtitle|Job Title|string/text|
    lifecyclestage|Lifecycle Stage|enumeration/radio|
      subscriber=Subscriber|lead=Lead|marketingqualifiedlead=Marketing Qualified Lead
      salesqualifiedlead=Sales Qualified Lead|opportunity=Opportunity|customer=Customer
      evangelist=Evangelist|other=Other
    hs_lead_status|Lead Status|enumeration/radio|
      NEW=New|OPEN=Open|IN_PROGRESS=In Progress|OPEN_DEAL=Open Deal|UNQUALIFIED=Unqualified
      ATTEMPTED_TO_CONTACT=Attempted to Contact|CONNECTED=Connected|BAD_TIMING=Bad Timing
    hubspot_owner_id|Contact owner|enumeration/select|x
    website|Website URL|string/text|
    address|Street Address|string/text|
    city|City|string/text|
    state|State/Region|string/text|
    zip|Postal Code|string/text|
    country|Country/Region|string/text|
    annualrevenue|Annual Revenue|string/text|
    associatedcompanyid|Primary Associated Company ID|number/number|x
    associatedcompanylastupdated|Associated Company Last Updated|number/number|
    closedate|Close Date|datetime/date|
    company_size|Company size|string/text|
    currentlyinworkflow|Currently in workflow (discontinued)|enumeration/booleancheckbox|
    date_of_birth|Date of birth|string/text|
    degree|Degree|string/text|
    fax|Fax Number|string/phonenumber|
    field_of_study|Field of study|string/text|
    followercount|Follower Count|number/number|
    gender|Gender|string/text|
    graduation_date|Graduation date|string/text|
    hs_all_assigned_business_unit_ids|Brands|enumeration/checkbox|x
    hs_buying_role|Buying Role|enumeration/checkbox|
      BLOCKER=Blocker|BUDGET_HOLDER=Budget Holder|CHAMPION=Champion|DECISION_MAKER=Decision Maker
      END_USER=End User|EXECUTIVE_SPONSOR=Executive Sponsor|INFLUENCER=Influencer
      LEGAL_AND_COMPLIANCE=Legal & Compliance|OTHER=Other
    hs_clicked_linkedin_ad|Clicked on a LinkedIn Ad|enumeration/booleancheckbox|
    hs_contact_enrichment_opt_out_timestamp|Enrichment opt out timestamp|datetime/date|
    hs_content_membership_email|Member email|string/text|
    hs_content_membership_email_confirmed|Email Confirmed|bool/booleancheckbox|
    hs_content_membership_follow_up_enqueued_at|Time enrolled in registration follow up emails|datetime/date|
    hs_content_membership_notes|Membership Notes|string/textarea|
    hs_content_membership_registered_at|Registered At|datetime/date|
    hs_content_membership_registration_domain_sent_to|Domain to which registration email was sent|string/text|
    hs_content_membership_registration_email_sent_at|Time registration email was sent|datetime/date|
    hs_content_membership_status|Status|enumeration/select|
      active=Active|inactive=Inactive
    hs_conversations_visitor_email|Conversations visitor email|string/text|
    hs_country_region_code|Country/Region Code|string/text|
    hs_created_by_conversations|Created By Conversations|bool/booleancheckbox|
    hs_cross_sell_opportunity|Cross-sell Opportunity|bool/booleancheckbox|
    hs_customer_agent_lead_status|Customer Agent Lead Status|enumeration/radio|
      qualified=Qualified|partially_qualified=Partially Qualified|not_qualified=Not Qualified
    hs_data_privacy_ads_consent|Ads Consent from Forms|bool/booleancheckbox|
    hs_document_last_revisited|Recent Document Revisit Date|datetime/date|
    hs_employment_change_detected_date|Employment change detected date|date/date|
    hs_enriched_email_bounce_detected|Enriched Email Bounce Detected|bool/booleancheckbox|
    hs_facebook_ad_clicked|Clicked Facebook ad|bool/booleancheckbox|
    hs_facebook_click_id|Facebook click id|string/text|
    hs_facebookid|Facebook ID|string/text|
    hs_first_closed_order_id|First Closed Order ID|number/number|
    hs_google_click_id|Google ad click id|string/text|
    hs_googleplusid|googleplus ID|string/text|
    hs_gps_error|GPS Error|string/text|
    hs_gps_latitude|Latitudes|string/text|
    hs_gps_longitude|Longitudes|string/text|
    hs_inferred_language_codes|Inferred Language Codes|enumeration/select|
    hs_is_enriched|Has been enriched|bool/booleancheckbox|
    hs_job_change_detected_date|Job change detected date|date/date|
    hs_journey_stage|Journey Stage|enumeration/radio|
      new_contact=New Contact|in_nurturing=In Nurturing|low_intent=Low-Intent|mid_intent=Mid-Intent
      high_intent=High-Intent|unqualified=Unqualified|qualified=Qualified|onboarding=Onboarding
      post_onboarding=Post Onboarding|engaged=Engaged|unengaged=Unengaged
    hs_language|Preferred language|enumeration/select|
      af|sq|sq-al|ar|ar-dz|ar-bh|ar-eg|ar-iq|ar-jo|ar-kw|ar-lb|ar-ly|ar-ma|ar-om|ar-qa|ar-sa|ar-sd
      ar-sy|ar-tn|ar-ae|ar-ye|hy|eu|be|be-by|bg|bg-bg|ca|ca-es|zh|zh-cn|zh-hk|zh-mo|zh-sg|zh-tw|zh-chs
      zh-cht|hr|hr-hr|cs|cs-cz|da|da-dk|nl|nl-be|nl-nl|en|en-au|en-ca|en-hk|en-in|en-ie|en-my|en-mt
      en-nz|en-ph|en-sg|en-za|en-gb|en-us|en-zw|et|et-ee|fo|fa|fi|fi-fi|fr|fr-be|fr-ca|fr-fr|fr-lu
      fr-mc|fr-ch|gl|ka|de|de-at|de-de|de-gr|de-li|de-lu|de-ch|el|el-cy|el-gr|gu|he|iw-il|hi|hi-in|hu
      hu-hu|is|is-is|id|in-id|ga|ga-ie|it|it-it|it-ch|ja|ja-jp|kn|kk|kok|ko|ko-kr|ky|lv|lv-lv|lt|lt-lt
      mk|mk-mk|ms|ms-bn|ms-my|mt|mt-mt|mr|mn|my|my-mm|no|nb|no-no|pl|pl-pl|pt|pt-br|pt-pt|pa|ro|ro-ro
      ru|ru-ru|sa|sr|sr-ba|sr-me|sr-rs|sr-cs|sk|sk-sk|sl|sl-si|es|es-ar|es-bo|es-cl|es-co|es-cr|es-cu
      es-do|es-ec|es-sv|es-gt|es-hn|es-mx|es-ni|es-pa|es-py|es-pe|es-pr|es-es|es-us|es-uy|es-ve|sw|sv
      sv-fi|sv-se|sy|ta|tt|te|th|th-th|tr|tr-tr|uk|uk-ua|ur|vi|vi-vn|bn
    hs_last_metered_enrichment_timestamp|Last Metered Enrichment Timestamp|datetime/date|
    hs_last_sales_activity_timestamp|Last Engagement Date|datetime/date|
    hs_last_sales_activity_type|Last Engagement Type|enumeration/select|
      COMPANYPROSPECTS_REVISIT=Company Website Visit|PRESENTATION_REVISIT=Document View
      EMAIL_CLICK=Email Click|EMAIL_OPEN=Email Open|EMAIL_REPLY=Email Reply
      FORM_SUBMITTED=Form Submitted|MEETING_BOOKED=Meeting Booked|HUBSPOT_REVISIT=Website Visit
    hs_last_sms_send_date|Last Sms Send Date|datetime/date|
    hs_last_sms_send_name|Last SMS Send Name|string/text|
    hs_latitude|Latitude|number/number|
    hs_legal_basis|Legal basis for processing contact's data|enumeration/checkbox|
      Legitimate interest – prospect/lead|Legitimate interest – existing customer
      Legitimate interest - other|Performance of a contract|Freely given consent from contact
      Not applicable
    hs_linkedin_ad_clicked|Clicked LinkedIn Ad|enumeration/booleancheckbox|
    hs_linkedin_url|LinkedIn URL|string/text|
    hs_linkedinid|Linkedin ID|string/text|
    hs_live_enrichment_deadline|Live enrichment deadline|datetime/date|
    hs_longitude|Longitude|number/number|
    hs_marketable_reason_id|Marketing contact status source name|string/text|
    hs_marketable_reason_type|Marketing contact status source type|enumeration/select|
      AD=Ad|CONTACT_IMPORT=Contact Import|CONVERSATION=Conversation|FORM_SUBMISSION=Form Submission
      INITIAL_STATE=Initial State|INTEGRATOR_SET=Integrator Set|USER_SET=User Set|WORKFLOW=Workflow
      EMAIL=Email|SAMPLE_CONTACT=Sample Contact|FEEDBACK_SUBMISSION=Feedback Submission
    hs_marketable_until_renewal|Marketing contact until next update|enumeration/booleancheckbox|
    hs_membership_last_private_content_access_date|Membership last private content access date|datetime/date|
    hs_messaging_engagement_score|messaging_engagement_score|number/number|
    hs_mobile_sdk_push_tokens|Mobile Sdk Push Tokens|string/text|
    hs_owning_teams|Owning Teams|enumeration/checkbox|x
    hs_persona|Persona|enumeration/select|
    hs_pinned_engagement_id|Pinned engagement ID|number/number|
    hs_pipeline|Pipeline|enumeration/select|x
    hs_quarantined_emails|Quarantined Emails|string/textarea|
    hs_read_only|Read only object|bool/booleancheckbox|
    hs_registration_method|Registration Method|string/text|
    hs_returning_to_office_detected_date|Returning to office detected date|date/date|
    hs_role|Employment Role|enumeration/select|
    hs_seniority|Employment Seniority|enumeration/select|
      vp=VP|director=Director|entry=Entry|executive=Executive|manager=Manager|owner=Owner
      partner=Partner|senior=Senior|employee=Employee
    hs_shared_team_ids|Shared teams|enumeration/checkbox|x
    hs_shared_user_ids|Shared users|enumeration/checkbox|x
    hs_state_code|State/Region Code|string/text|
    hs_sub_role|Employment Sub Role|enumeration/select|
    hs_testpurge|testpurge|string/text|
    hs_testrollback|testrollback|string/text|
    hs_timezone|Time Zone|enumeration/select|
    hs_twitterid|Twitter ID|string/text|
    hs_unique_creation_key|Unique creation key|string/text|
    hs_was_imported|Performed in an import|bool/booleancheckbox|
    hs_whatsapp_phone_number|WhatsApp Phone Number|string/phonenumber|
    hubspot_team_id|HubSpot Team|enumeration/select|x
    industry|Industry|string/text|
    job_function|Job function|string/text|
    kloutscoregeneral|Klout Score|number/number|
    linkedinbio|LinkedIn Bio|string/text|
    linkedinconnections|LinkedIn Connections|number/number|
    marital_status|Marital Status|string/text|
    message|Message|string/textarea|
    military_status|Military status|string/text|
    numemployees|Number of Employees|enumeration/select|
      1-5|5-25|25-50|50-100|100-500|500-1000|1000+
    owneremail|HubSpot Owner Email (legacy)|string/text|
    ownername|HubSpot Owner Name (legacy)|string/text|
    photo|Photo|string/text|
    relationship_status|Relationship Status|string/text|
    salutation|Salutation|string/text|
    school|School|string/text|
    seniority|Seniority|string/text|
    start_date|Start date|string/text|
    surveymonkeyeventlastupdated|SurveyMonkey Event Last Updated|number/number|
    twitterhandle|Twitter Username|string/text|
    webinareventlastupdated|Webinar Event Last Updated|number/number|
    work_email|Work email|string/text|
    """
}
